package io.github.postmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.examples.spark.tables.Mode;
import io.github.postmodel.examples.spark.tables.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code --mode append} only what is new or has changed is read, and the tables are as after a full run. */
class AppendTest {
    private static SparkSession spark;

    @TempDir
    private Path folder;

    private Path posts;

    @BeforeAll
    static void start() {
        spark = Cluster.local();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @BeforeEach
    void threePosts() throws IOException {
        posts = folder.resolve("posts");
        write("changed", "2025-09-18", "title: Before");
        write("gone", "2025-09-18", "title: Gone");
        write("same", "2024-09-18", "title: Same");
        write("later", "2999-09-18", "title: Later");
    }

    @Test
    void load() throws IOException {
        assertThat(run(Load::run, "loaded")).hasToString("""
                4 files, 4 posts, 1 problems
                1 warning date-future""");
        assertThat(run(Load::run, "loaded")).hasToString("""
                4 files (1 read), 4 posts, 1 problems
                1 warning date-future""");
        change();
        assertThat(run(Load::run, "loaded")).hasToString("""
                4 files (3 read), 4 posts, 2 problems
                1 error title-required
                1 warning date-future""");
        run(Load::run, "full");
        assertSameTables("files", "posts", "problems");
    }

    @Test
    void check() throws IOException {
        run(Check::run, "loaded");
        change();
        assertThat(run(Check::run, "loaded").read()).isEqualTo(3);
        run(Check::run, "full");
        assertSameTables("files", "problems", "days");
    }

    @Test
    void pack() throws IOException {
        run(Pack::run, "loaded");
        change();
        assertThat(run(Pack::run, "loaded")).hasToString("4 files (2 read), 4 posts, 0 problems");
        run(Pack::run, "full");
        assertSameTables("packed");
    }

    /** Both have a table of files, which tells nothing of the other's posts. */
    @Test
    void twoJobsInOneFolder() throws IOException {
        run(Load::run, "loaded");
        change();
        run(Check::run, "loaded");
        assertThat(run(Load::run, "loaded").read()).isEqualTo(4);
        run(Load::run, "full");
        assertSameTables("files", "posts", "problems");
    }

    @Test
    void twice() throws IOException {
        run(Load::run, "loaded");
        change();
        run(Load::run, "loaded");
        assertThat(run(Load::run, "loaded").read()).isEqualTo(1);
        run(Load::run, "full");
        assertSameTables("files", "posts", "problems");
    }

    /** A post changed, one gone, one new, with the address of another. */
    private void change() throws IOException {
        write("changed", "2023-09-18", "title: ''");
        Files.delete(posts.resolve("gone.md"));
        write("new", "2025-09-18", "title: New\nslug: same");
    }

    private void write(String name, String day, String entries) throws IOException {
        Files.createDirectories(posts);
        Files.writeString(
                posts.resolve(name + ".md"),
                "---\n" + entries + "\ndate: " + day + "T16:00:00+00:00\n---\n" + name + "\n");
    }

    private Counts run(Job job, String name) throws IOException {
        return job.run(
                spark, posts.toString(), new Tables(spark, folder.resolve(name).toString(), Mode.APPEND));
    }

    private void assertSameTables(String... names) {
        for (String name : names) {
            assertThat(rows("loaded", name)).as(name).isEqualTo(rows("full", name));
        }
    }

    private List<String> rows(String tables, String name) {
        return new Tables(spark, folder.resolve(tables).toString())
                .read(name).drop("content").collectAsList().stream()
                        .map(Row::toString)
                        .sorted()
                        .toList();
    }
}
