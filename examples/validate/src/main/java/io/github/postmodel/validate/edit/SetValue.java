package io.github.postmodel.validate.edit;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.usage.Refusal;

/** {@code --set key=value}. */
public record SetValue(String property, String value) implements Operation {
    /**
     * Reads what is typed after the option.
     *
     * @throws Refusal if that is no such change; the message says what to write
     */
    public static SetValue parse(String text) {
        KeyAndValue parts = KeyAndValue.of(SET, text, '=', SET + " draft=false");
        return new SetValue(parts.key(), parts.value());
    }

    @Override
    public PostFile apply(PostFile file, Typing typing) {
        typing.checkKey(file.markdown(), property);
        return typing.set(file, property, value);
    }

    @Override
    public String toString() {
        return SET + " " + property + "=" + value;
    }
}
