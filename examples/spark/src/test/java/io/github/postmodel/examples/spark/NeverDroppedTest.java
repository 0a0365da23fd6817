package io.github.postmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a file, the job goes on, and the file is in one of the tables. */
class NeverDroppedTest {
    private static final String GOOD = "---\ntitle: Hello\ndate: 2025-09-18T16:00:00Z\n---\nHello.\n";

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = Cluster.local();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void aFolderOfEverything() throws IOException {
        Path posts = Files.createDirectories(folder.resolve("posts/a folder, 100%/year=2025"));
        Files.writeString(posts.resolve("good.md"), GOOD);
        Files.writeString(posts.resolve("ein schönes #1?.md"), GOOD);
        Files.write(posts.resolve("empty.md"), new byte[0]);
        Files.write(posts.resolve("bytes.md"), new byte[] {(byte) 0xFF, 0});
        Files.write(posts.resolve("large.md"), new byte[ReadOptions.defaults().maxFileBytes() + 1]);
        Files.createDirectory(posts.resolve("folder.md"));
        Files.writeString(posts.resolve("_index.md"), "no post");
        Files.writeString(posts.resolve(".hidden.md"), "no post");
        Files.writeString(posts.resolve("notes.txt"), "no post");

        Tables tables = new Tables(spark, folder.resolve("loaded").toString());
        Counts counts = Load.run(spark, folder.resolve("posts").toString(), tables);

        assertThat(counts).hasToString("""
                        5 files, 2 posts, 3 problems
                        1 error encoding
                        1 error fence-missing
                        1 error limit""");
        assertThat(tables.read("posts")
                        .select("path")
                        .orderBy("path")
                        .as(Encoders.STRING())
                        .collectAsList())
                .containsExactly(
                        Cluster.name(posts.resolve("ein schönes #1?.md")), Cluster.name(posts.resolve("good.md")));
        assertThat(problems(tables.read("problems")))
                .containsExactly(
                        Cluster.name(posts.resolve("bytes.md"))
                                + ":1:1: the byte 0xFF is not UTF-8; save the file as UTF-8",
                        Cluster.name(posts.resolve("empty.md"))
                                + ":1:1: the file is empty; start it with a line \"---\", the front matter, and another \"---\"",
                        Cluster.name(posts.resolve("large.md"))
                                + ":1:1: the file has 16777217 bytes, more than 16777216;"
                                + " raise ReadOptions.maxFileBytes if that is meant");
    }

    @Test
    void aFileThatHasGoneSinceItWasListed() {
        String gone = Cluster.name(folder.resolve("gone.md"));
        Dataset<String> read = spark.emptyDataset(Encoders.STRING());

        Dataset<Row> rows = LeftOut.rows(spark, List.of(gone), read, Instant.now());

        assertThat(rows.where("post IS NULL").count()).isOne();
        assertThat(problems(ProblemTable.of(rows)))
                .containsExactly(gone + ":null:null: no such file any more; it was listed when the job began");
    }

    @Test
    void aFileThatCanBeReadTheSecondTime() throws IOException {
        Path there = Files.writeString(folder.resolve("there.md"), GOOD);
        Dataset<String> read = spark.createDataset(List.of("a.md"), Encoders.STRING());

        Dataset<Row> rows = LeftOut.rows(spark, List.of("a.md", Cluster.name(there)), read, Instant.now());

        assertThat(rows.select("post.path", "post.title").collectAsList())
                .extracting(Row::toString)
                .containsExactly("[" + Cluster.name(there) + ",Hello]");
    }

    /** Spark itself says nothing of it. */
    @Test
    void sparkLeavesOutWhatHasGone() throws IOException {
        Path gone = Files.writeString(folder.resolve("gone.md"), GOOD);
        Files.writeString(folder.resolve("there.md"), GOOD);
        PostFiles files = new PostFiles(spark, folder.toString());
        Files.delete(gone);

        assertThat(files.paths()).hasSize(2);
        assertThat(files.contents().count()).isOne();
    }

    @Test
    void anEmptyFolder() throws IOException {
        Path posts = Files.createDirectory(folder.resolve("posts"));
        assertThat(Load.run(
                        spark,
                        posts.toString(),
                        new Tables(spark, folder.resolve("loaded").toString())))
                .hasToString("0 files, 0 posts, 0 problems");
        assertThat(Check.run(
                        spark,
                        posts.toString(),
                        new Tables(spark, folder.resolve("checked").toString())))
                .hasToString("0 files, 0 posts, 0 problems");
    }

    private static List<String> problems(Dataset<Row> problems) {
        return problems.orderBy("path", "line").collectAsList().stream()
                .map(row ->
                        row.getString(0) + ":" + row.get(1) + ":" + row.get(2) + ": " + row.<String>getAs("message"))
                .toList();
    }
}
