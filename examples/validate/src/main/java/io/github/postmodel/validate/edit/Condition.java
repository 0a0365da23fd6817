package io.github.postmodel.validate.edit;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.validate.usage.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which files are changed: {@code key=value}, {@code key!=value}, {@code key}, {@code !key}.
 *
 * @param property the path of the property
 * @param value the value that it is to have; null where it is only to be there
 * @param isNegated whether it is not to
 */
record Condition(String property, @Nullable String value, boolean isNegated) {
    private static final String OPTION = "--where";
    private static final String GOOD = "key=value, key!=value, key or !key";

    /**
     * Reads a condition.
     *
     * @throws Refusal if it names no key
     */
    static Condition parse(String text) {
        int equals = KeyAndValue.indexOf(text, '=');
        if (equals < 0) {
            boolean isNegated = text.startsWith("!");
            String property = text.substring(isNegated ? 1 : 0).strip();
            if (property.isEmpty()) {
                throw new Refusal(OPTION + " " + text + ": there is no key; write " + GOOD);
            }
            return new Condition(property, null, isNegated);
        }
        boolean isNegated = equals > 0 && text.charAt(equals - 1) == '!';
        String rest = isNegated ? text.substring(0, equals - 1) + text.substring(equals) : text;
        KeyAndValue parts = KeyAndValue.of(OPTION, rest, '=', GOOD);
        return new Condition(parts.key(), parts.value(), isNegated);
    }

    /** Whether it holds for a file. A file without the key has no value of it. */
    boolean holds(MarkdownFile file) {
        return (Property.isIn(file, property) && (value == null || isValue(Property.value(file, property), value)))
                != isNegated;
    }

    /** Any item of a list counts. */
    private static boolean isValue(@Nullable Object there, String text) {
        return YamlText.isSaidBy(there, text) || there instanceof List<?> items && YamlText.isAmong(items, text);
    }
}
