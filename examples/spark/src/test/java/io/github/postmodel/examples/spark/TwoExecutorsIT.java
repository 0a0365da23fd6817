package io.github.postmodel.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.examples.spark.Copies.Fault;
import io.github.postmodel.io.PostReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both jobs on executors in processes of their own. */
class TwoExecutorsIT {
    private static final int SAMPLE = 1000;

    @TempDir
    private static Path folder;

    private static Path posts;
    private static Expected expected;
    private static SparkSession spark;

    @BeforeAll
    static void start() throws IOException {
        posts = folder.resolve("posts");
        ManyPosts.write(posts);
        expected = new Expected(posts);
        spark = Cluster.twoExecutors();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void theTableHasWhatTheReaderGives() throws IOException {
        Tables tables = new Tables(spark, folder.resolve("loaded").toString());

        Counts counts = Load.run(spark, posts.toString(), tables);

        assertThat(counts).isEqualTo(expected.loaded());
        long each = Fault.each(ManyPosts.NUMBER);
        assertThat(counts.files()).isEqualTo(ManyPosts.NUMBER);
        assertThat(counts.posts()).isEqualTo(ManyPosts.NUMBER - 3 * each);
        assertThat(counts.problems())
                .containsEntry("error fence-missing", each)
                .containsEntry("error encoding", each)
                .containsEntry("error date-format", each)
                .containsEntry("error title-required", each);
        assertSample(tables);
    }

    @Test
    void everyFaultIsFoundOnce() {
        Tables tables = new Tables(spark, folder.resolve("checked").toString());

        Counts counts = Check.run(spark, posts.toString(), tables);

        assertThat(counts).isEqualTo(expected.checked());
        assertThat(counts.problems())
                .containsEntry("warning external-url-duplicate", (long) Fault.each(ManyPosts.NUMBER));
    }

    private static void assertSample(Tables tables) {
        List<Path> sample = sample();
        Object[] names = sample.stream().map(Cluster::name).toArray();
        Map<String, Row> rows = tables.read("posts").where(col("path").isin(names)).collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getAs("path"), Function.identity()));
        assertThat(rows).hasSize(SAMPLE);
        sample.forEach(path -> SamePost.assertSame(rows.get(Cluster.name(path)), PostReader.read(path)));
    }

    /** A thousand files without a fault, from all over the folder. */
    private static List<Path> sample() {
        try (Stream<Path> listed = PostReader.list(posts)) {
            List<Path> all = listed.toList();
            int step = all.size() / SAMPLE;
            return IntStream.range(0, SAMPLE)
                    .map(number -> number * step)
                    .mapToObj(all::get)
                    .toList();
        }
    }
}
