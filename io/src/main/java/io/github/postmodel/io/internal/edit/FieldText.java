package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.yaml.ScalarType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A new value as the text of a scalar.
 *
 * @param text the text
 * @param isText whether the text is a string, which may need quotes; else it is written as it is
 * @param plainWhateverItsForm whether it may stay plain though YAML would take it for another type, because its field
 *     is read from its text
 */
record FieldText(String text, boolean isText, boolean plainWhateverItsForm) {
    /** Whether a value is written as one scalar. */
    static boolean isScalar(@Nullable Object value) {
        return !(value instanceof Iterable<?> || value instanceof Map<?, ?>);
    }

    /**
     * The text of a value that is written in place of a scalar.
     *
     * @param current what the scalar is read as; where that is not what YAML makes of it, it is read from its text, and
     *     so will be the new one
     */
    static FieldText of(Node.Scalar old, @Nullable Object current, @Nullable Object wanted) {
        boolean plain = old.style() == Node.Style.PLAIN;
        if (wanted instanceof String text) {
            boolean isExact = old.text().equals(current);
            String written = current == null
                    ? Spelling.zulu(old.text(), text)
                    : current instanceof String && !isExact ? Spelling.time(old.text(), text) : text;
            ScalarType form = ScalarType.of(old.text());
            boolean sameForm = form != ScalarType.STR && form == ScalarType.of(written);
            // A date that could not be read: whether its field reads a plain one as text is seen by reading it back.
            boolean wasDate = current == null && !old.isNull() && ScalarType.of(written) == ScalarType.TIMESTAMP;
            return new FieldText(written, true, plain && (wasDate || current instanceof String && sameForm));
        }
        boolean isText = !plain && current != null && wanted != null && current.getClass() == wanted.getClass();
        return new FieldText(Spelling.of(old.text(), wanted), isText, false);
    }
}
