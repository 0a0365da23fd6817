package io.github.postmodel.validate.edit;

import io.github.postmodel.Field;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.usage.Refusal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which files are changed: {@code key=value}, {@code key!=value}, {@code key}, {@code !key}.
 *
 * @param text what was typed
 * @param property the path of the property
 * @param value the value that it is to have; null where it is only to be there
 * @param isNegated whether it is not to
 */
record Condition(String text, String property, @Nullable String value, boolean isNegated) {
    static final String OPTION = "--where";

    private static final String GOOD = "key=value, key!=value, key or !key";

    /** Signs that other languages of this kind have in their operators, alone or beside an equals sign. */
    private static final String SIGNS = "!<>~^$*+|:?%&";

    /**
     * Reads a condition.
     *
     * @throws Refusal if it names no key, or has an operator that does not exist
     */
    static Condition parse(String text) {
        int equals = KeyAndValue.indexOf(text, '=');
        return equals < 0 ? ofKey(text) : ofValue(text, equals);
    }

    private static Condition ofKey(String text) {
        boolean isNegated = text.startsWith("!");
        String property = text.substring(isNegated ? 1 : 0).strip();
        if (property.isEmpty()) {
            throw new Refusal(OPTION + " " + text + ": there is no key; write " + GOOD);
        }
        for (char sign : "<>~".toCharArray()) {
            int at = KeyAndValue.indexOf(property, sign);
            if (at >= 0) {
                int end = at;
                while (end < property.length() && SIGNS.indexOf(property.charAt(end)) >= 0) {
                    end++;
                }
                throw noOperator(
                        text, property.substring(start(property, at), end), "[\"" + property + "\"] if that is a key");
            }
        }
        KeyAndValue.checkPath(OPTION, text, property);
        return new Condition(text, property, null, isNegated);
    }

    private static Condition ofValue(String text, int equals) {
        boolean isNegated = equals > 0 && text.charAt(equals - 1) == '!';
        int start = start(text, equals);
        String key = text.substring(0, start).strip();
        String after = text.substring(equals + 1);
        if (start < (isNegated ? equals - 1 : equals)) {
            throw noOperator(
                    text,
                    text.substring(start, equals + 1),
                    "[\"" + text.substring(0, equals).strip() + "\"]=" + after + " if that is the key");
        }
        if (after.startsWith("=") || after.startsWith("~") && after.length() > 1) {
            throw noOperator(text, text.substring(start, equals + 2), key + "=\"" + after + "\" if that is the value");
        }
        if (key.startsWith("!") && key.length() > 1) {
            throw new Refusal(OPTION + " " + text + ": a ! before a key asks for files without it; write "
                    + key.substring(1).strip() + "!=" + after);
        }
        KeyAndValue parts = KeyAndValue.of(OPTION, text.substring(0, start) + text.substring(equals), '=', GOOD);
        return new Condition(text, parts.key(), parts.value(), isNegated);
    }

    /** Where the signs start that come before an index. */
    private static int start(String text, int at) {
        int start = at;
        while (start > 1 && SIGNS.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    private static Refusal noOperator(String text, String operator, String otherwise) {
        return new Refusal(
                OPTION + " " + text + ": there is no operator " + operator + "; write " + GOOD + ", or " + otherwise);
    }

    /** Whether it holds for a file. A file without the key has no value of it. */
    boolean holds(PostFile file, Typing typing) {
        boolean isThere = Property.isIn(file.markdown(), property);
        return (isThere && (value == null || isValue(file, typing, value))) != isNegated;
    }

    /** Any item of a list counts. */
    private boolean isValue(PostFile file, Typing typing, String text) {
        TypedText typed = TypedText.of(text);
        Object there = Property.value(file.markdown(), property);
        return typed.says(there)
                || there instanceof List<?> items && typed.isAmong(items)
                || isMoment(file, typing.field(property), typing, text);
    }

    /** The date of a post has more spellings than YAML knows. */
    private static boolean isMoment(PostFile file, @Nullable Field field, Typing typing, String text) {
        if (field == null || field.type() != Field.Type.DATE) {
            return false;
        }
        try {
            return file.post().frontMatter().get(field) instanceof OffsetDateTime there
                    && typing.value(field, text) instanceof OffsetDateTime asked
                    && asked.isEqual(there);
        } catch (Refusal noDate) {
            return false;
        }
    }
}
