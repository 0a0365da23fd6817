package io.github.postmodel.io.support;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.ScalarValue;
import java.util.LinkedHashSet;
import java.util.List;

/** A change in {@code markdown-edits.txt}, which describes the notation. */
public final class MarkdownCommand {
    private MarkdownCommand() {}

    public static MarkdownFile apply(MarkdownFile file, String command) {
        String[] words = command.split(" ", 3);
        return switch (words[0]) {
            case "with" -> file.with(words[1], value(words[2]));
            case "without" -> file.without(words[1]);
            case "rename" -> file.rename(words[1], (String) EditCommand.json(words[2]));
            case "body" -> file.withBody((String) EditCommand.json(command.substring(5)));
            default -> throw new IllegalArgumentException(command);
        };
    }

    private static Object value(String text) {
        if (text.startsWith("@set:")) {
            return new LinkedHashSet<>(List.of(text.substring(5).split(",")));
        }
        return text.startsWith("@") ? ScalarValue.of(ScalarType.TIMESTAMP, text.substring(1)) : EditCommand.json(text);
    }
}
