package io.github.postmodel.validate.edit;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.validate.usage.Refusal;
import java.util.List;

/** {@code --rename-value key:old=new}: a value, or an item of a list, becomes another; a list has each item once. */
public record RenameValue(String property, String old, String value) implements Operation {
    private static final String GOOD = RENAME_VALUE + " tags:k8s=kubernetes";

    /**
     * Reads what is typed after the option.
     *
     * @throws Refusal if that is no such change; the message says what to write
     */
    public static RenameValue parse(String text) {
        KeyAndValue parts = KeyAndValue.of(RENAME_VALUE, text, ':', GOOD);
        String change = parts.value();
        int equals = change.indexOf('=', quotedEnd(change));
        if (equals < 0) {
            throw new Refusal(RENAME_VALUE + " " + text + ": there is no = after the old value; write " + GOOD);
        }
        String old = change.substring(0, equals);
        return new RenameValue(parts.key(), old, change.substring(equals + 1));
    }

    /** An old value in quotes may have the sign in it. */
    private static int quotedEnd(String change) {
        boolean isQuoted = change.startsWith("\"") || change.startsWith("'");
        int end = isQuoted ? change.indexOf(change.charAt(0) + "=", 1) : -1;
        return Math.max(0, end);
    }

    @Override
    public PostFile apply(PostFile file, Typing typing) {
        if (old.equals(value)) {
            return file;
        }
        Object there = Property.value(file.markdown(), property);
        if (there instanceof List<?> items) {
            return inList(file, typing, items);
        }
        boolean isOld =
                Property.isIn(file.markdown(), property) && TypedText.of(old).says(there);
        return isOld ? typing.setOne(file, property, value) : file;
    }

    /** From the last to the first: where the new value is there already, the old one only goes. */
    private PostFile inList(PostFile file, Typing typing, List<?> items) {
        PostFile changed = file;
        TypedText typedOld = TypedText.of(old);
        boolean isThere = TypedText.of(value).isAmong(items);
        for (int index = items.size() - 1; index >= 0; index--) {
            if (typedOld.says(items.get(index))) {
                String item = PropertyPath.index(property, index);
                boolean isDouble = isThere || typedOld.isAmong(items.subList(0, index));
                changed = isDouble ? changed.without(item) : typing.set(changed, item, value);
            }
        }
        return changed;
    }

    @Override
    public String toString() {
        return RENAME_VALUE + " " + property + ":" + old + "=" + value;
    }
}
