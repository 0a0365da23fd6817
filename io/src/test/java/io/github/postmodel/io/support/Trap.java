package io.github.postmodel.io.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Front matter made to exhaust a reader.
 *
 * @param name what it has too much of
 * @param ofSize makes it, about so many bytes of it
 */
public record Trap(String name, IntFunction<String> ofSize) {
    /** How many keys with one hash code are looked for: they are slow to find. */
    private static final int MAX_COLLIDING = 20_000;

    private static final List<String> COLLIDING_TIMES = collidingTimes();

    public static List<Trap> all() {
        List<Trap> traps = new ArrayList<>();
        traps.addAll(scalars());
        traps.addAll(lines());
        traps.addAll(keys());
        traps.addAll(nested());
        traps.addAll(characters());
        return traps;
    }

    private static List<Trap> scalars() {
        return List.of(
                new Trap("quotes in quotes", size -> "a: '" + "''".repeat(size / 2) + "'"),
                new Trap("quotes in quotes, for the parser", size -> "? a\n: '" + "''".repeat(size / 2) + "'"),
                new Trap("quotes opened and closed", size -> "a: '" + "' '".repeat(size / 3)),
                new Trap("a quote that is never closed", size -> "a: '" + "x".repeat(size)),
                new Trap("lines of a quote that is never closed", size -> "a: \"" + "x\n".repeat(size / 2)),
                new Trap("quotes that are never closed", size -> each(size, 10, "\n", number -> "k" + number + ": 'x")),
                new Trap("folds", size -> "a: b\n" + "  c\n".repeat(size / 4)),
                new Trap("folds in quotes", size -> "a: 'b\n" + "  c\n".repeat(size / 4) + "  d'"),
                new Trap("escaped folds", size -> "a: \"b\n" + "  c\\\n".repeat(size / 5) + "  d\""),
                new Trap("empty lines in quotes", size -> "a: 'b" + "\n".repeat(size) + "  c'"),
                new Trap("empty lines in a plain text", size -> "a: b\n" + "\n".repeat(size) + "  c"),
                new Trap("lines of a folded block", size -> "a: >\n" + "  b\n".repeat(size / 4)),
                new Trap("blanks of a block", size -> "a: |\n" + (" ".repeat(98) + "\n").repeat(size / 99)),
                new Trap("lines that a block keeps", size -> "a: |+\n" + "\n".repeat(size) + "b: c"),
                new Trap("blocks", size -> each(size, 15, "\n", number -> "k" + number + ": |\n  b")),
                new Trap("escapes", size -> "a: \"" + "\\U0001F3A5".repeat(size / 10) + "\""),
                new Trap("colons", size -> "a: b" + ": c".repeat(size / 3)),
                new Trap("colons and hashes", size -> "a: " + "b:c#".repeat(size / 4)),
                new Trap("blanks", size -> "a: " + " ".repeat(size)),
                new Trap("blanks in a date", size -> "date: '2025-01-01" + " ".repeat(size) + "12:00'"),
                new Trap("digits of a date", size -> "date: " + "9".repeat(size)),
                new Trap("digits", size -> "a: " + "9".repeat(size)),
                new Trap("digits of a fraction", size -> "a: 0." + "9".repeat(size)),
                new Trap("digits of an exponent", size -> "a: 1.0e+" + "9".repeat(size)),
                new Trap("sexagesimal digits", size -> "a: 1" + ":59".repeat(size / 3)),
                new Trap("percent signs of a URL", size -> "external_url: " + "%".repeat(size)),
                new Trap("users of a URL", size -> "external_url: https://" + "a@".repeat(size / 2)));
    }

    private static List<Trap> lines() {
        return List.of(
                new Trap("hyphens", size -> "-".repeat(size)),
                new Trap("hyphens of a value", size -> "a: " + "-".repeat(size)),
                new Trap("comments", size -> "# c\n".repeat(size / 4) + "a: b"),
                new Trap("comments, for the parser", size -> "? a\n: b\n" + "# c\n".repeat(size / 4)),
                new Trap("comments in a list", size -> "tags:\n" + "# c\n".repeat(size / 4) + "- a"),
                new Trap("comments behind a fault", size -> "a: b: c\n" + "# c\n".repeat(size / 4)),
                new Trap("comments behind a directive", size -> "%A\n" + "# c\n".repeat(size / 4) + "a: b"),
                new Trap("directives", size -> each(size, 8, "\n", number -> "%A" + number)),
                new Trap("second documents", size -> each(size, 10, "\n", number -> "--- a" + number)),
                new Trap("no blanks behind colons", size -> each(size, 10, "\n", number -> "k" + number + ":x")),
                new Trap("faults", size -> each(size, 12, "\n", number -> "k" + number + ": a: b")),
                new Trap(
                        "faults on one line",
                        size -> "{" + each(size, 14, ", ", number -> "k" + number + ": !t x") + "}"),
                new Trap("tags", size -> "tags:\n" + each(size, 8, "\n", number -> "- t" + number)),
                new Trap("tags on one line", size -> "tags: [" + each(size, 8, ", ", number -> "t" + number) + "]"),
                new Trap("bad tags", size -> "tags:\n" + each(size, 4, "\n", number -> "- ~")),
                new Trap("bad tags on one line", size -> "tags: [" + each(size, 3, ", ", number -> "~") + "]"),
                new Trap("YAML tags", size -> "a:\n" + each(size, 10, "\n", number -> "- !!str a")),
                new Trap(
                        "unknown YAML tags",
                        size -> each(size, 16, "\n", number -> "k" + number + ": !t" + number + " a")));
    }

    private static List<Trap> keys() {
        return List.of(
                new Trap("keys", size -> each(size, 11, "\n", number -> "k" + number + ": 1")),
                new Trap("keys on one line", size -> "{" + each(size, 12, ", ", number -> "k" + number + ": 1") + "}"),
                new Trap("one key on many lines", size -> each(size, 5, "\n", number -> "k: 1")),
                new Trap("one key on one line", size -> "{" + each(size, 6, ", ", number -> "k: 1") + "}"),
                new Trap("a long key", size -> "k".repeat(size) + ": 1"),
                new Trap("a long key of a line of its own", size -> "? " + "k".repeat(size) + "\n: 1"),
                new Trap("keys with one hash code", size -> each(size, 44, "\n", number -> colliding(number) + ": 1")),
                new Trap(
                        "nested keys with one hash code",
                        size -> "a: {" + each(size, 44, ", ", number -> colliding(number) + ": 1") + "}"),
                new Trap(
                        "times with one hash code",
                        size -> "a: {"
                                + each(
                                        Math.min(size, 31 * MAX_COLLIDING),
                                        31,
                                        ", ",
                                        number -> COLLIDING_TIMES.get(number) + ": 1")
                                + "}"),
                new Trap(
                        "a set of times with one hash code",
                        size -> "a: !!set {" + each(Math.min(size, 28 * MAX_COLLIDING), 28, ", ", COLLIDING_TIMES::get)
                                + "}"),
                new Trap("lists as keys", size -> "{" + each(size, 8, ", ", number -> "[a]: x") + "}"),
                new Trap(
                        "keys that a carriage return parts",
                        size -> each(size, 11, "\r", number -> "k" + number + ": 1")),
                new Trap(
                        "faults that a carriage return parts",
                        size -> each(size, 14, "\r", number -> "k" + number + ": a: b")),
                new Trap(
                        "bad values that a carriage return parts",
                        size -> each(size, 16, "\r", number -> "k" + number + ": !t x")),
                new Trap("anchors", size -> each(size, 16, "\n", number -> "k" + number + ": &a" + number + " x")),
                new Trap("aliases of nothing", size -> each(size, 11, "\n", number -> "k" + number + ": *a")));
    }

    private static List<Trap> nested() {
        return List.of(
                new Trap("opening brackets", size -> "a: " + "[".repeat(size)),
                new Trap("opening braces", size -> "a: " + "{".repeat(size)),
                new Trap("braces in braces", size -> "a: " + "{b: ".repeat(size / 4)),
                new Trap("items in items", size -> "- ".repeat(size / 2)),
                new Trap("keys in keys", size -> "? ".repeat(size / 2)),
                new Trap(
                        "indented keys",
                        size -> IntStream.range(0, (int) Math.sqrt(2.0 * size))
                                .mapToObj(number -> " ".repeat(number) + "a:")
                                .collect(Collectors.joining("\n"))),
                new Trap(
                        "aliases in their own anchors",
                        size -> each(size, 18, "\n", number -> "k" + number + ": &a" + number + " [*a" + number + "]")),
                new Trap(
                        "merges of themselves",
                        size -> each(
                                size, 22, "\n", number -> "k" + number + ": &a" + number + " {<<: *a" + number + "}")),
                new Trap("aliases of aliases", size -> chain(size, "[%s, %s, %s, %s]")),
                new Trap("merges of merges", size -> chain(size, "{<<: [%s, %s, %s, %s]}")),
                new Trap(
                        "merges of one mapping",
                        size -> "a: &a {x: 1}\nb: {<<: [" + each(size, 4, ", ", number -> "*a") + "]}"),
                new Trap(
                        "merges of a large list",
                        size -> "a: &a {x: [" + each(size / 4, 3, ", ", number -> "1") + "]}\n"
                                + each(size, 20, "\n", number -> "k" + number + ": {<<: *a}")),
                new Trap(
                        "merges of many keys",
                        size -> "a: &a {" + each(size / 4, 9, ", ", number -> "k" + number + ":") + "}\n"
                                + each(size, 20, "\n", number -> "m" + number + ": {<<: *a}")));
    }

    private static List<Trap> characters() {
        return List.of(
                new Trap("tabs", size -> "\t".repeat(size)),
                new Trap("NULs", size -> "a: " + "\0".repeat(size)),
                new Trap("control characters", size -> each(size, 10, "\n", number -> "k" + number + ": \u0007")),
                new Trap("escaped control characters", size -> "title: \"" + "\\a".repeat(size / 2) + "\""),
                new Trap("line separators", size -> "a: " + "b\u2028".repeat(size / 4)),
                new Trap("carriage returns", size -> "a: b\r".repeat(size / 5)),
                new Trap("byte order marks", size -> "a: " + "\uFEFF".repeat(size / 3)),
                new Trap("emoji", size -> "a: " + "🎥".repeat(size / 4)),
                new Trap("surrogates", size -> "a: " + "\ud83d\n".repeat(size / 4)));
    }

    /** So many pieces that they have about the size, each of about a length. */
    private static String each(int size, int length, String separator, IntFunction<String> piece) {
        return IntStream.range(0, size / length).mapToObj(piece).collect(Collectors.joining(separator));
    }

    /** Entries each of which holds aliases of the one before. */
    private static String chain(int size, String value) {
        return each(
                size,
                55,
                "\n",
                number -> "k" + number + ": &a" + number + " "
                        + value.replace("%s", number == 0 ? "{}" : "*a" + (number - 1)));
    }

    /** A text with the hash code that each of the others has: "Aa" and "BB" have one. */
    private static String colliding(int number) {
        return IntStream.range(0, 20)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    /** Times with the same hash code: that of a time of day is made to undo the difference of the dates. */
    private static List<String> collidingTimes() {
        List<String> times = new ArrayList<>();
        int hash = LocalDateTime.MIN.hashCode();
        for (LocalDate day = LocalDate.of(1, 1, 1); times.size() < MAX_COLLIDING; day = day.plusDays(1)) {
            for (long high = 0; high < 20_000; high++) {
                long nanos = high << 32 | (high ^ hash ^ day.hashCode()) & 0xFFFFFFFFL;
                if (nanos % 1_000 == 0) {
                    times.add(day + " " + LocalTime.ofNanoOfDay(nanos));
                }
            }
        }
        return times;
    }

    @Override
    public String toString() {
        return name;
    }
}
