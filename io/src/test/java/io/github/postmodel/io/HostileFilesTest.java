package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs made to exhaust a reader: each is read or refused in good time, at the default limits. */
class HostileFilesTest {
    private static final Duration GOOD_TIME = Duration.ofSeconds(20);
    private static final int MUCH = 1_000_000;

    record Hostile(String name, String frontMatter) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Hostile> inputs() {
        return List.of(
                new Hostile("opening brackets", "a: " + "[".repeat(MUCH)),
                new Hostile("opening braces", "a: " + "{".repeat(MUCH)),
                new Hostile("items in items", "- ".repeat(MUCH / 2)),
                new Hostile("keys in keys", "? ".repeat(MUCH / 2)),
                new Hostile("indented keys", lines(1_300, number -> " ".repeat(number) + "a:")),
                new Hostile("entries of one line", "{" + list(90_000, number -> "k" + number + ": 1") + "}"),
                new Hostile("bad tags of one line", "tags: [" + list(300_000, number -> "~") + "]"),
                new Hostile("entries", lines(80_000, number -> "k" + number + ": 1")),
                new Hostile("entries with a syntax fault", lines(20_000, number -> "k" + number + ": a: b")),
                new Hostile("entries of one key", lines(80_000, number -> "k: 1")),
                new Hostile("colons", "a: b" + ": c".repeat(MUCH / 3)),
                new Hostile("open quotes", "a: '" + "' '".repeat(MUCH / 3)),
                new Hostile("anchors", lines(60_000, number -> "k" + number + ": &a" + number + " x")),
                new Hostile("aliases of aliases", chain(20_000, "[%s]")),
                new Hostile("merges of merges", chain(20_000, "{<<: %s}")),
                new Hostile(
                        "a large list merged many times",
                        "a: &a {x: [" + list(150_000, number -> "1") + "]}\n"
                                + lines(30_000, number -> "k" + number + ": {<<: *a}")),
                new Hostile(
                        "a mapping with 50,000 keys merged many times",
                        "a: &a {" + list(50_000, number -> "k" + number + ":") + "}\n"
                                + lines(20_000, number -> "m" + number + ": {<<: *a}")),
                new Hostile("blanks", "a: " + " ".repeat(MUCH)),
                new Hostile("comments", "#\n".repeat(MUCH / 2)),
                new Hostile("digits", "a: " + "9".repeat(MUCH)),
                new Hostile("sexagesimal digits", "a: 1" + ":59".repeat(MUCH / 4)),
                new Hostile("digits of a fraction", "a: 0." + "9".repeat(MUCH)),
                new Hostile("tabs", "\t".repeat(MUCH)),
                new Hostile("blanks of a block scalar", "a: |\n" + (" ".repeat(998) + "\n").repeat(1_000)),
                new Hostile("percent signs of a URL", "external_url: " + "%".repeat(MUCH)),
                new Hostile("a long key", "k".repeat(MUCH) + ": 1"),
                new Hostile("control characters", lines(40_000, number -> "k" + number + ": \u0007")));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void areReadOrRefusedInGoodTime(Hostile input) {
        PostFile file =
                assertTimeoutPreemptively(GOOD_TIME, () -> PostFile.parse("---\n" + input.frontMatter + "\n---\n"));
        assertThat(file.problems())
                .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"50", "999"})
    void aliasesMakeNoStackTooDeepForWhatIsDoneWithThePost(int nesting) {
        ReadOptions options = ReadOptions.defaults().withMaxNesting(nesting).withMaxAliasNodes(Integer.MAX_VALUE);
        String deep = "[".repeat(nesting - 2) + "%s" + "]".repeat(nesting - 2);
        PostFile file = PostFile.parse("---\n" + chain(50, deep) + "\n---\n", options);
        assertThat(file.problems()).hasSize(49);
        assertThat(file.problems().get(0).message())
                .isEqualTo("k1: values are nested deeper than " + nesting
                        + "; raise ReadOptions.maxNesting if that is meant");
    }

    @Test
    void whatIsJustWithinTheNestingIsWrittenAndReadBack() {
        ReadOptions options = ReadOptions.defaults().withMaxNesting(1000);
        String deep = "---\ntags: []\ndraft: false\na: " + "[".repeat(999) + "]".repeat(999) + "\n---\n";
        String written = PostWriter.format(PostReader.parse(deep, options));
        assertThat(PostReader.parse(written, options)).isEqualTo(PostReader.parse(deep, options));
    }

    @Test
    void theDefaultLimitOfAFileIs16Mebibytes() {
        byte[] bytes = new byte[(16 << 20) + 1];
        Arrays.fill(bytes, (byte) 'a');
        System.arraycopy("---\n---\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
        assertThat(PostFile.parse(Arrays.copyOf(bytes, 16 << 20), "a.md").problems())
                .isEmpty();
        assertThat(PostFile.parse(bytes, "a.md").problems())
                .extracting(problem -> problem.in("a.md"))
                .containsExactly("a.md:1:1: the file has 16777217 bytes, more than 16777216; raise"
                        + " ReadOptions.maxFileBytes if that is meant");
    }

    @Test
    void theDefaultLimitOfAFrontMatterIsOneMebibyte() {
        String frontMatter = "# " + "a".repeat((1 << 20) - 3) + "\n";
        assertThat(PostFile.parse("---\n" + frontMatter + "---\n").problems()).isEmpty();
        assertThat(PostFile.parse("---\n\n" + frontMatter + "---\nBody\n").problems())
                .extracting(problem -> problem.in("a.md"))
                .containsExactly("a.md:1:1: the front matter has 1048577 bytes, more than 1048576; raise"
                        + " ReadOptions.maxFrontMatterBytes if that is meant");
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static String list(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(", "));
    }

    /** Entries each of which holds an alias of the one before. */
    private static String chain(int count, String value) {
        return lines(
                count,
                number -> "k" + number + ": &a" + number + " "
                        + value.replace("%s", number == 0 ? "{}" : "*a" + (number - 1)));
    }
}
