package io.github.postmodel.validate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Dependencies;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The packages of the command are rooms: none is crowded, and no two lead into each other. */
class RoomsTest {
    private static final String PROGRAM = "io.github.postmodel.validate";

    @Test
    void noPackageHasMoreThanTwentyTypes() {
        Map<String, Long> sizes = arrows(RoomsTest::topLevel).keySet().stream()
                .collect(groupingBy(RoomsTest::packageOf, TreeMap::new, counting()));

        assertThat(sizes)
                .containsKeys(PROGRAM, PROGRAM + ".output")
                .allSatisfy((name, size) -> assertThat(size).isLessThanOrEqualTo(20));
    }

    @Test
    void noArrowsLeadInACircle() {
        assertThat(inCircles(arrows(RoomsTest::topLevel))).isEmpty();
        assertThat(inCircles(arrows(RoomsTest::packageOf))).isEmpty();
    }

    @Test
    void aCircleWouldBeFound() {
        assertThat(inCircles(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("b"))))
                .containsExactly("b", "c");
    }

    /** What uses what, as classes or as packages. */
    private static Map<String, Set<String>> arrows(UnaryOperator<String> room) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        Dependencies.ofClasses().forEach((user, all) -> {
            if (user.startsWith(PROGRAM) && !user.endsWith("package-info")) {
                Set<String> used = arrows.computeIfAbsent(room.apply(user), name -> new TreeSet<>());
                all.stream().filter(name -> name.startsWith(PROGRAM)).map(room).forEach(used::add);
                used.remove(room.apply(user));
            }
        });
        return arrows;
    }

    /** Those that lead back to themselves. */
    private static Set<String> inCircles(Map<String, Set<String>> arrows) {
        Set<String> found = new TreeSet<>();
        for (String start : arrows.keySet()) {
            Set<String> reached = new HashSet<>();
            Set<String> next = arrows.get(start);
            while (!next.isEmpty() && !reached.contains(start)) {
                reached.addAll(next);
                Set<String> further = new HashSet<>();
                next.forEach(name -> further.addAll(arrows.getOrDefault(name, Set.of())));
                further.removeAll(reached);
                next = further;
            }
            if (reached.contains(start)) {
                found.add(start);
            }
        }
        return found;
    }

    private static String topLevel(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
