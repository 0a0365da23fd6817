package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.yaml.ScalarText;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A new value as the text of a scalar.
 *
 * @param text the text
 * @param isText whether the text is a string, which may need quotes; else it stands as it is
 * @param plainWhateverItsForm whether it may stay plain though YAML would take it for another type, because its field
 *     is read from its text
 */
record FieldText(String text, boolean isText, boolean plainWhateverItsForm) {
    private static final Map<String, String> OPPOSITES =
            Map.of("true", "false", "false", "true", "yes", "no", "no", "yes", "on", "off", "off", "on");

    /** Whether a value is written as one scalar. */
    static boolean isScalar(@Nullable Object value) {
        return !(value instanceof Iterable<?> || value instanceof Map<?, ?>);
    }

    /** The text of a value that takes the place of a scalar under a key. */
    static FieldText of(String key, Node.Scalar old, @Nullable Object wanted) {
        if (key.equals("draft") && wanted instanceof Boolean draft) {
            return new FieldText(word(old.text(), draft), true, true);
        }
        if (key.equals("date") && wanted instanceof String date) {
            return new FieldText(keepsZulu(old.text(), date), true, true);
        }
        return of(wanted);
    }

    static FieldText of(@Nullable Object wanted) {
        return wanted instanceof String text
                ? new FieldText(text, true, false)
                : new FieldText(ScalarText.of(wanted), false, false);
    }

    /** The opposite of the old word in its own spelling, such as {@code No} for {@code Yes}. */
    private static String word(String old, boolean draft) {
        String opposite = OPPOSITES.get(old.toLowerCase(Locale.ROOT));
        if (opposite == null) {
            return Boolean.toString(draft);
        }
        if (old.equals(old.toUpperCase(Locale.ROOT))) {
            return opposite.toUpperCase(Locale.ROOT);
        }
        boolean capital = Character.isUpperCase(old.charAt(0));
        return capital ? opposite.substring(0, 1).toUpperCase(Locale.ROOT) + opposite.substring(1) : opposite;
    }

    private static String keepsZulu(String old, String date) {
        return old.endsWith("Z") && date.endsWith("+00:00") ? date.substring(0, date.length() - 6) + "Z" : date;
    }
}
