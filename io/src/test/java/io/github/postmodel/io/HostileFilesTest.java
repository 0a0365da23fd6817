package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.postmodel.io.support.Trap;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs made to exhaust a reader: each is read or refused in good time, at the default limits. */
@Tag("slow")
class HostileFilesTest {
    private static final Duration GOOD_TIME = Duration.ofSeconds(20);
    private static final int MUCH = 1_000_000;

    static List<Trap> traps() {
        return Trap.all();
    }

    @ParameterizedTest
    @MethodSource("traps")
    void areReadOrRefusedInGoodTime(Trap trap) {
        String text = "---\n" + trap.ofSize().apply(MUCH) + "\n---\n";
        PostFile file = assertTimeoutPreemptively(GOOD_TIME, () -> PostFile.parse(text));
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
    void keysThatCannotHaveOneHashCodeByChanceAreRefused() {
        Trap times = Trap.all().stream()
                .filter(trap -> trap.name().equals("times with one hash code"))
                .findFirst()
                .orElseThrow();
        assertThat(PostFile.parse("---\n" + times.ofSize().apply(1_500) + "\n---\n")
                        .problems())
                .isEmpty();
        assertThat(PostFile.parse("---\n" + times.ofSize().apply(2_000) + "\n---\n")
                        .problems())
                .extracting(problem -> problem.rule() + ": " + problem.message())
                .containsExactly("limit: a: more than 50 keys of one mapping have the same hash code, which does not"
                        + " happen by chance; put them in quotes");
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

    /** Entries each of which holds an alias of the one before. */
    private static String chain(int count, String value) {
        return lines(
                count,
                number -> "k" + number + ": &a" + number + " "
                        + value.replace("%s", number == 0 ? "{}" : "*a" + (number - 1)));
    }
}
