package io.github.postmodel.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.examples.spark.tables.Tables;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

/** Both jobs on executors in processes of their own, held to the command row by row. */
class TwoExecutorsIT {
    private static final int SAMPLE = 1000;

    @TempDir
    private static Path folder;

    private static Path posts;
    private static Command command;
    private static SparkSession spark;

    @BeforeAll
    static void start() throws IOException {
        posts = folder.resolve("posts");
        ManyPosts.write(posts);
        command = Command.run(posts);
        spark = Cluster.twoExecutors();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void everyRuleBetweenPostsIsBroken() {
        assertThat(Stream.of(Fault.values()).map(Fault::problem))
                .containsAll(BetweenPostsTest.rules().stream()
                        .map(rule -> rule.severity().name().toLowerCase(Locale.ROOT) + " " + rule.id())
                        .toList());
    }

    @Test
    void load() throws IOException {
        Tables tables = new Tables(spark, folder.resolve("loaded").toString());

        Counts counts = Load.run(spark, posts.toString(), tables);

        assertThat(counts.files()).isEqualTo(ManyPosts.NUMBER);
        assertThat(counts.posts()).isEqualTo(command.posts());
        Expected.assertSame(
                tables.read("problems"), command.problems(Set.of("external-url-duplicate", "slug-duplicate")));
        assertSample(tables);
    }

    @Test
    void check() throws IOException {
        Tables tables = new Tables(spark, folder.resolve("checked").toString());

        Counts counts = Check.run(spark, posts.toString(), tables);

        assertThat(counts.posts()).isEqualTo(command.posts());
        Expected.assertSame(tables.read("problems"), command.problems(Set.of()));
        for (Fault fault : Fault.values()) {
            assertThat(counts.problems().get(fault.problem()))
                    .as(fault.problem())
                    .isGreaterThanOrEqualTo(ManyPosts.EACH);
        }
    }

    private static void assertSample(Tables tables) {
        List<Path> sample = sample();
        Object[] names = sample.stream().map(TwoExecutorsIT::name).toArray();
        Map<String, Row> rows = tables.read("posts").where(col("path").isin(names)).collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getAs("path"), Function.identity()));
        assertThat(rows).hasSize(SAMPLE);
        sample.forEach(path -> SamePost.assertSame(rows.get(name(path)), PostReader.read(path)));
    }

    private static String name(Path path) {
        return posts.relativize(path).toString();
    }

    /** A thousand files that can be read, from all over the folder. */
    private static List<Path> sample() {
        try (Stream<Path> listed = PostReader.list(posts)) {
            List<Path> all = listed.filter(
                            path -> PostFile.open(path).problems().isEmpty())
                    .toList();
            int step = all.size() / SAMPLE;
            return IntStream.range(0, SAMPLE)
                    .map(number -> number * step)
                    .mapToObj(all::get)
                    .toList();
        }
    }
}
