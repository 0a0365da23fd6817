package io.github.postmodel.validate.edit;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.validate.usage.Refusal;
import java.util.List;

/** {@code --rename-key key=name}: the key gets another name, in its place. */
public record RenameKey(String property, String name) implements Operation {
    /**
     * Reads what is typed after the option.
     *
     * @throws Refusal if that is no such change; the message says what to write
     */
    public static RenameKey parse(String text) {
        KeyAndValue parts = KeyAndValue.of(RENAME_KEY, text, '=', RENAME_KEY + " tag=tags");
        String name = parts.value().strip();
        if (name.isEmpty()) {
            throw new Refusal(RENAME_KEY + " " + text + ": there is no new name; " + UNSET + " removes a key");
        }
        return new RenameKey(parts.key(), name);
    }

    @Override
    public PostFile apply(PostFile file, Typing typing) {
        MarkdownFile changed = file.markdown().rename(property, name);
        List<Object> steps = PropertyPath.steps(property);
        if (changed != file.markdown() && steps.size() == 1) {
            typing.checkKey(file.markdown(), name);
        }
        return Typing.of(file, changed);
    }

    @Override
    public String toString() {
        return RENAME_KEY + " " + property + "=" + name;
    }
}
