package io.github.postmodel.validate.edit;

import io.github.postmodel.Field;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.validate.usage.Refusal;
import java.util.List;

/** {@code --remove-value key=value}: a list loses an item, wherever it has it. */
public record RemoveValue(String property, String value) implements Operation {
    /**
     * Reads what is typed after the option.
     *
     * @throws Refusal if that is no such change; the message says what to write
     */
    public static RemoveValue parse(String text) {
        KeyAndValue parts = KeyAndValue.of(REMOVE_VALUE, text, '=', REMOVE_VALUE + " tags=old");
        return new RemoveValue(parts.key(), parts.value());
    }

    @Override
    public PostFile apply(PostFile file, Typing typing) {
        Object there = Property.value(file.markdown(), property);
        if (there instanceof List<?> items) {
            return Typing.of(file, without(file.markdown(), items));
        }
        if (there == null || !TypedText.of(value).says(there)) {
            return file;
        }
        Field field = typing.field(property);
        if (field != null && field.type() == Field.Type.TEXTS) {
            return typing.set(file, field, List.of());
        }
        throw new Refusal(property + " is not a list; " + UNSET + " removes it");
    }

    /** From the last to the first, so that the numbers of the others stay. */
    private MarkdownFile without(MarkdownFile file, List<?> items) {
        MarkdownFile changed = file;
        TypedText typed = TypedText.of(value);
        for (int index = items.size() - 1; index >= 0; index--) {
            if (typed.says(items.get(index))) {
                changed = changed.without(PropertyPath.index(property, index));
            }
        }
        return changed;
    }

    @Override
    public String toString() {
        return REMOVE_VALUE + " " + property + "=" + value;
    }
}
