package io.github.postmodel.io.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One case of {@code edits.txt}, which describes the notation, or of another file in it.
 *
 * @param section the heading that it stands under
 * @param name what it shows
 * @param edits the changes, as the file has them
 * @param before the file before
 * @param after the file after; as before where the change is refused
 * @param refusal the whole message; empty where the change is made
 */
public record EditCase(String section, String name, List<String> edits, String before, String after, String refusal) {
    /** The cases of {@code edits.txt}. */
    public static List<EditCase> all() {
        return of("/edits.txt");
    }

    /** The cases of a file. */
    public static List<EditCase> of(String resource) {
        List<EditCase> cases = new ArrayList<>();
        String section = "";
        Draft draft = null;
        for (String line : lines(resource)) {
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (line.startsWith("== ")) {
                if (draft != null) {
                    cases.add(draft.finish());
                }
                draft = new Draft(section, line.substring(3));
            } else if (draft != null) {
                draft.add(line);
            }
        }
        cases.add(Objects.requireNonNull(draft).finish());
        return cases;
    }

    private static List<String> lines(String resource) {
        try (var in = Objects.requireNonNull(EditCase.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A case of which not all lines are read yet. */
    private static final class Draft {
        private final String section;
        private final String name;
        private final List<String> edits = new ArrayList<>();
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();
        private String refusal = "";

        Draft(String section, String name) {
            this.section = section;
            this.name = name;
        }

        void add(String line) {
            if (line.isEmpty() || line.startsWith("#")) {
                return;
            }
            String rest = line.substring(1);
            switch (line.charAt(0)) {
                case '!' -> edits.add(rest.strip());
                case 'x' -> refusal = rest.strip();
                case '-' -> before.append(Visible.read(rest));
                case '+' -> after.append(Visible.read(rest));
                case ' ' -> {
                    before.append(Visible.read(rest));
                    after.append(Visible.read(rest));
                }
                default -> throw new IllegalStateException(name + ": " + line);
            }
        }

        EditCase finish() {
            return new EditCase(section, name, List.copyOf(edits), before.toString(), after.toString(), refusal);
        }
    }
}
