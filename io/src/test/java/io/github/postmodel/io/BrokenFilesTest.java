package io.github.postmodel.io;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.support.FileSpec;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader says of broken files: {@code broken-files.txt} and {@code advice.txt}. */
class BrokenFilesTest {
    static List<FileSpec> files() {
        return Stream.of("/broken-files.txt", "/advice.txt")
                .flatMap(resource -> FileSpec.all(resource).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsEveryProblemWithRulePropertyRangeAndMessage(FileSpec file) {
        assertThat(open(file).problems())
                .extracting(problem ->
                        problem.rule() + " [" + problem.property() + "] " + problem.range() + " " + problem.message())
                .isEqualTo(file.expected());
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithALineForEachProblem(FileSpec file) {
        List<Problem> problems = open(file).problems();
        Throwable refusal = catchThrowable(() -> PostReader.read(file.bytes(), "posts/a.md", file.options()));
        if (problems.stream().noneMatch(Problem::isError)) {
            assertThat(refusal).isNull();
            return;
        }
        assertThat(refusal)
                .isInstanceOf(PostReadException.class)
                .hasMessage(problems.stream()
                        .map(problem -> problem.in("posts/a.md"))
                        .collect(joining("\n")));
        assertThat(((PostReadException) refusal).problems()).isEqualTo(problems);
        assertThat(((PostReadException) refusal).path()).isEqualTo("posts/a.md");
    }

    @ParameterizedTest
    @MethodSource("files")
    void pointsIntoTheFile(FileSpec file) {
        PostFile read = open(file);
        for (Problem problem : read.problems()) {
            SourceRange range = problem.range();
            assertThat(range.startColumn()).isLessThanOrEqualTo(width(read, range.startLine()) + 1);
            assertThat(range.endColumn()).isLessThanOrEqualTo(width(read, range.endLine()) + 1);
        }
    }

    /** A line that is malformed shows U+FFFD, never fewer than it has characters. */
    private static int width(PostFile file, int line) {
        String text = file.line(line);
        return text.codePointCount(0, text.length());
    }

    @ParameterizedTest
    @MethodSource("files")
    void anyPartOfItIsReadOrRefused(FileSpec file) {
        byte[] bytes = file.bytes();
        for (int cut = 0; cut <= bytes.length; cut++) {
            PostFile.parse(Arrays.copyOf(bytes, cut), "prefix", file.options());
            PostFile.parse(Arrays.copyOfRange(bytes, cut, bytes.length), "suffix", file.options());
        }
    }

    @Test
    void eachHasAnIdOfItsOwnAndASentence() {
        Set<String> ids = new HashSet<>();
        for (FileSpec file : files()) {
            assertThat(file.id()).matches("[a-z0-9-]+");
            assertThat(ids.add(file.id())).as(file.id()).isTrue();
            assertThat(file.sentence()).as(file.id()).endsWith(".");
        }
    }

    @Test
    void severityIsThatOfTheRule() {
        assertThat(files())
                .allSatisfy(file -> assertThat(open(file).problems())
                        .allMatch(problem -> problem.severity()
                                == Rule.of(problem.rule()).orElseThrow().severity()));
    }

    @Test
    void aTextWithHalfOfASurrogatePairSaysSo() {
        assertThatThrownBy(() -> PostReader.parse("---\ntitle: a\ud83d\n---\n"))
                .isInstanceOf(PostReadException.class)
                .hasMessage("<text>:2:9: half of a surrogate pair is no character; remove it, or write the character"
                        + " whole");
    }

    @Test
    void ofManyMalformedLinesTheFirstHundredAreTold() {
        byte[] bytes = "\u00e9\n".repeat(150).getBytes(StandardCharsets.ISO_8859_1);
        List<Problem> problems = PostFile.parse(bytes, "latin-1.md").problems();
        assertThat(problems).hasSize(100);
        assertThat(problems.get(99).in("latin-1.md"))
                .isEqualTo("latin-1.md:100:1: the byte 0xE9 is not UTF-8; save the file as UTF-8");
    }

    @Test
    void whatCanBeReadIsThereNextToWhatCannot() {
        PostFile file =
                PostFile.parse("---\ntitle: A walk\ndraft: maybe\nplace: 2030-02-30\nsource: News\n---\nCold.\n");
        assertThat(file.post().frontMatter().title()).isEqualTo("A walk");
        assertThat(file.post().frontMatter().draft()).isFalse();
        assertThat(file.post().frontMatter().extra()).isEmpty();
        assertThat(file.post().frontMatter().source()).isEqualTo("News");
        assertThat(file.post().body().text()).isEqualTo("Cold.");
    }

    @Test
    void aFileWithoutFrontMatterIsAllBody() {
        PostFile file = PostFile.parse("A walk along the canal\n");
        assertThat(file.post().frontMatter().title()).isNull();
        assertThat(file.post().body().text()).isEqualTo("A walk along the canal");
        assertThat(file.text()).isEqualTo("A walk along the canal\n");
        assertThat(file.line(1)).isEqualTo("A walk along the canal");
    }

    @Test
    void theTextOfAFileThatIsNotUtf8IsRefused() {
        PostFile file = PostFile.parse(new byte[] {'a', (byte) 0xFF}, "a.md");
        assertThatThrownBy(file::text)
                .isInstanceOf(PostReadException.class)
                .hasMessage("a.md:1:2: the byte 0xFF is not UTF-8; save the file as UTF-8");
        assertThat(file.line(1)).isEqualTo("a\uFFFD");
    }

    private static PostFile open(FileSpec file) {
        return PostFile.parse(file.bytes(), file.id(), file.options());
    }
}
