package io.github.postmodel.validate.edit;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.usage.Refusal;

/** {@code --unset key}: the key goes, with its value and the comments on its lines. */
public record UnsetKey(String property) implements Operation {
    /**
     * Reads what is typed after the option.
     *
     * @throws Refusal if that is no such change; the message says what to write
     */
    public static UnsetKey parse(String text) {
        String property = text.strip();
        if (property.isEmpty()) {
            throw new Refusal(UNSET + " names no key; write one such as " + UNSET + " layout");
        }
        KeyAndValue.checkPath(UNSET, text, property);
        return new UnsetKey(property);
    }

    @Override
    public PostFile apply(PostFile file, Typing typing) {
        return file.without(property);
    }

    @Override
    public String toString() {
        return UNSET + " " + property;
    }
}
