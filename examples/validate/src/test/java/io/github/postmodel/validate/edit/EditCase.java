package io.github.postmodel.validate.edit;

import io.github.postmodel.validate.support.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case of edits.txt.
 *
 * @param refusal the message; null where the file is changed, or left alone
 */
record EditCase(
        String name,
        String collection,
        List<String> options,
        String before,
        String after,
        @Nullable String refusal) {
    private static final Pattern START = Pattern.compile("(?m)^= ");

    /** Each with line feeds, with CRLF, and with a byte order mark. */
    static Stream<EditCase> all() {
        return START.splitAsStream(Resources.text(EditCase.class, "edits.txt"))
                .skip(1)
                .map(EditCase::parse)
                .flatMap(edit -> Stream.of(
                        edit,
                        edit.as("CRLF", text -> text.replace("\n", "\r\n")),
                        edit.as("byte order mark", text -> "\uFEFF" + text)));
    }

    private static EditCase parse(String section) {
        List<String> lines = section.lines().toList();
        List<String> options = new ArrayList<>();
        StringBuilder before = new StringBuilder("---\n");
        StringBuilder after = new StringBuilder("---\n");
        String collection = "post";
        String refusal = null;
        for (String line : lines.subList(1, lines.size())) {
            if (line.isEmpty()) {
                continue;
            }
            String rest = line.substring(Math.min(2, line.length()));
            switch (line.charAt(0)) {
                case '%' -> collection = rest;
                case '$' -> options.addAll(List.of(rest.split(" ", 2)));
                case '!' -> refusal = rest;
                case '-' -> before.append(rest).append('\n');
                case '+' -> after.append(rest).append('\n');
                case ' ' -> {
                    before.append(rest).append('\n');
                    after.append(rest).append('\n');
                }
                default -> throw new AssertionError(line);
            }
        }
        String rest = "---\nText.\n";
        return new EditCase(lines.get(0), collection, options, before + rest, after + rest, refusal);
    }

    private EditCase as(String variant, UnaryOperator<String> change) {
        return new EditCase(
                name + ", " + variant, collection, options, change.apply(before), change.apply(after), refusal);
    }

    @Override
    public String toString() {
        return name;
    }
}
