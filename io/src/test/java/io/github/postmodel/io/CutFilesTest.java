package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.internal.source.Splice;
import io.github.postmodel.io.support.Invariants;
import io.github.postmodel.io.support.Samples;
import io.github.postmodel.io.support.Samples.Sample;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files cut short, begun late, or with one byte gone: a cut goes through characters, quotes and fences alike. */
@Tag("slow")
class CutFilesTest {
    /** Behind the front matter every cut is like the next. */
    private static final int BODY = 40;

    /** A corpus is large, and its files are alike. */
    private static final int STEP = 5;

    static List<Sample> samples() {
        return Samples.own();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPrefixEverySuffixAndEveryDeletionOfASample(Sample sample) {
        byte[] bytes = sample.text().getBytes(StandardCharsets.UTF_8);
        cuts(bytes, bytes.length, 1).forEach(Invariants::check);
    }

    @Test
    void everyFifthPrefixSuffixAndDeletionOfACorpusIsRead() {
        Samples.corpus().parallelStream().forEach(sample -> {
            byte[] bytes = sample.text().getBytes(StandardCharsets.UTF_8);
            int front = sample.text().indexOf("\n---", 1) + BODY;
            cuts(bytes, Math.min(bytes.length, front), STEP).forEach(cut -> {
                PostFile file = PostFile.parse(cut, sample.name());
                assertThat(file.locate(file.problems())).isEqualTo(file.problems());
            });
        });
    }

    private static Stream<byte[]> cuts(byte[] bytes, int to, int step) {
        return IntStream.iterate(0, at -> at < to, at -> at + step)
                .boxed()
                .flatMap(at -> Stream.of(
                        Arrays.copyOf(bytes, at),
                        Arrays.copyOfRange(bytes, at, bytes.length),
                        Splice.apply(bytes, List.of(new Splice(at, at + 1, "")))));
    }
}
