package io.github.postmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which class of this module knows which, as jdeps reads it from the compiled classes. */
class ArrowsTest {
    private static final String OURS = "io.github.postmodel.";
    private static final Pattern ARROW = Pattern.compile("\\s*(\\S+)\\s+->\\s+(\\S+).*");
    private static final Path CLASSES = Path.of(URI.create(PostValidator.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .toString()));

    private static final Map<String, Set<String>> ARROWS = arrows();

    @Test
    void noClassKnowsOneThatKnowsIt() {
        for (String type : ARROWS.keySet()) {
            assertThat(reachable(type)).as("known to %s, directly or not", type).doesNotContain(type);
        }
    }

    @Test
    void aRoomKnowsOnlyTheRoomsBeforeIt() {
        Map<String, Set<String>> rooms = new TreeMap<>();
        ARROWS.forEach((from, all) -> all.forEach(
                to -> rooms.computeIfAbsent(room(from), key -> new TreeSet<>()).add(room(to))));
        rooms.forEach((from, all) -> all.remove(from));
        assertThat(rooms)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "validation.rules", Set.of("", "internal"),
                        "validation.constraints", Set.of("", "validation.rules"),
                        "validation", Set.of("", "internal", "validation.rules")));
    }

    @Test
    void noRoomHasMoreThanTwentyTypes() {
        Map<Path, Long> sizes = classes()
                .filter(file -> !file.getFileName().toString().contains("$"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(sizes).hasSize(3).allSatisfy((room, size) -> assertThat(size).isLessThanOrEqualTo(20));
    }

    private static String room(String type) {
        String name = type.substring(OURS.length());
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static Set<String> reachable(String type) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(ARROWS.getOrDefault(type, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(ARROWS.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }

    /** From each class of this module to those of this project that it knows; a nested class counts as its outer one. */
    private static Map<String, Set<String>> arrows() {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        // File by file, for of a module jdeps wants all that it needs.
        String[] arguments =
                Stream.concat(Stream.of("-v"), classes().map(Path::toString)).toArray(String[]::new);
        ToolProvider.findFirst("jdeps").orElseThrow().run(out, out, arguments);
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (String line : printed.toString().lines().toList()) {
            Matcher arrow = ARROW.matcher(line);
            if (arrow.matches()
                    && arrow.group(1).startsWith(OURS)
                    && arrow.group(2).startsWith(OURS)) {
                String from = outer(arrow.group(1));
                String to = outer(arrow.group(2));
                if (!from.equals(to)) {
                    arrows.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
                }
            }
        }
        assertThat(arrows).as(printed.toString()).hasSizeGreaterThan(20);
        return arrows;
    }

    private static Stream<Path> classes() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().matches(".*/[A-Z][^/]*\\.class")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String outer(String type) {
        int nested = type.indexOf('$');
        return nested < 0 ? type : type.substring(0, nested);
    }
}
