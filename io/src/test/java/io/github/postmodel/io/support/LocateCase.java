package io.github.postmodel.io.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One file of {@code locate.txt}, which describes the notation.
 *
 * @param name what is wrong with it
 * @param text the file
 * @param problems what the reader says, as the file has it
 * @param places properties and their ranges, as the file has them
 */
public record LocateCase(String name, String text, List<String> problems, List<String> places) {
    public static List<LocateCase> all() {
        List<LocateCase> cases = new ArrayList<>();
        String name = "";
        StringBuilder text = new StringBuilder();
        List<String> problems = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("== ")) {
                if (!name.isEmpty()) {
                    cases.add(new LocateCase(name, text.toString(), List.copyOf(problems), List.copyOf(places)));
                }
                name = line.substring(3);
                text.setLength(0);
                problems.clear();
                places.clear();
            } else if (line.startsWith(" ")) {
                text.append(Visible.read(line.substring(1)));
            } else if (line.startsWith("! ")) {
                problems.add(line.substring(2));
            } else if (line.startsWith("? ")) {
                places.add(line.substring(2));
            }
        }
        cases.add(new LocateCase(name, text.toString(), problems, places));
        return cases;
    }

    private static List<String> lines() {
        try (var in = Objects.requireNonNull(LocateCase.class.getResourceAsStream("/locate.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
