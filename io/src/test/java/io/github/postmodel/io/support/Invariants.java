package io.github.postmodel.io.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.PostEditException;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.PostWriter;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.scan.EntryScanner;
import io.github.postmodel.io.internal.snakeyaml.YamlIndexer;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.FrontLines;
import io.github.postmodel.io.internal.source.Problems;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** What holds of every file, whatever its bytes. */
public final class Invariants {
    private static final String NAME = "file";

    /** What aliases and flow style have kept short is longer when it is written in full. */
    private static final ReadOptions UNBOUNDED =
            ReadOptions.defaults().withMaxFileBytes(Integer.MAX_VALUE).withMaxFrontMatterBytes(Integer.MAX_VALUE);

    private Invariants() {}

    /** Checks them all. An exception that is none of ours is a fault as well. */
    public static void check(byte[] bytes) {
        PostFile file = PostFile.parse(bytes, NAME);
        readerAndFileAgree(bytes, file);
        nothingIsLostOnTheWayIn(bytes, file);
        everyProblemHasItsPlace(file);
        whatIsWrittenIsReadBack(file.post());
        theScannerIsTheParserOrDeclines(bytes);
        everyEditIsMadeOrRefused(file, new RandomEdits(Arrays.hashCode(bytes)));
    }

    private static void readerAndFileAgree(byte[] bytes, PostFile file) {
        if (file.problems().stream().noneMatch(Problem::isError)) {
            assertThat(PostReader.read(bytes, NAME)).isEqualTo(file.post());
        } else {
            assertThatExceptionOfType(PostReadException.class)
                    .isThrownBy(() -> PostReader.read(bytes, NAME))
                    .satisfies(refusal -> assertThat(refusal.problems()).isEqualTo(file.problems()));
        }
    }

    private static void nothingIsLostOnTheWayIn(byte[] bytes, PostFile file) {
        if (Utf8.firstMalformed(bytes, 0, bytes.length) < 0) {
            assertThat(file.text().getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        } else {
            assertThatExceptionOfType(PostReadException.class).isThrownBy(file::text);
        }
    }

    private static void everyProblemHasItsPlace(PostFile file) {
        assertThat(file.locate(file.problems())).isEqualTo(file.problems());
        for (Problem problem : file.problems()) {
            SourceRange range = Objects.requireNonNull(problem.range());
            String line = file.line(range.startLine());
            assertThat(problem.message()).isNotBlank();
            assertThat(range.startColumn())
                    .as(problem.in(NAME))
                    .isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
        }
    }

    private static void whatIsWrittenIsReadBack(Post post) {
        String written = PostWriter.format(post);
        Post read = PostReader.parse(written, UNBOUNDED);
        assertThat(read).as(written).isEqualTo(post);
        assertThat(PostWriter.format(read)).isEqualTo(written);
    }

    private static void theScannerIsTheParserOrDeclines(byte[] bytes) {
        Source source = new Source(NAME, bytes);
        Problems problems = new Problems(source);
        FrontLines lines = FrontLines.of(source);
        boolean readable = Utf8.firstMalformed(bytes, 0, bytes.length) < 0;
        Fences fences = readable ? Fences.find(source, lines, problems) : null;
        Entries scanned = fences == null ? null : EntryScanner.scan(source, lines);
        if (fences != null && scanned != null) {
            assertThat(scanned)
                    .isEqualTo(YamlIndexer.index(
                            source, fences, ReadOptions.defaults().maxNesting(), problems));
            assertThat(problems.sorted()).isEmpty();
        }
    }

    private static void everyEditIsMadeOrRefused(PostFile file, RandomEdits edits) {
        Post wanted = edits.change(file.post());
        try {
            PostFile changed = file.with(wanted);
            assertThat(changed.post()).isEqualTo(wanted);
            if (changed != file) {
                assertThat(PostFile.parse(changed.text()).post()).isEqualTo(wanted);
            }
        } catch (PostEditException refused) {
            assertThat(refused).hasMessageMatching("(?s)file: .*cannot be changed: .+");
        }
    }
}
