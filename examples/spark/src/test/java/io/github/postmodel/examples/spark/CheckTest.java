package io.github.postmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.examples.spark.tables.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a folder as a whole. */
class CheckTest {
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

    @Test
    void anUrlUnderTwoPathsIsToldAtEachButTheFirst() throws IOException {
        post("b/two.md", "2025-09-18T16:00:00Z", "One", "https://example.org/a");
        post("a/one.md", "2025-09-18T16:00:00Z", "One", "https://example.org/a");
        post("c/three.md", "not a date", "One", "https://example.org/a");
        post("c/four.md", "2025-09-18T16:00:00Z", "One", "https://example.org/b");

        assertThat(rows(check(), "problems"))
                .containsExactly(
                        "[b/two.md,6,15,external-url-duplicate,warning,external_url \"https://example.org/a\" is also in"
                                + " a/one.md:6;"
                                + " remove one of the two posts, or fix its external_url]",
                        "[c/three.md,3,7,date-format,error,date \"not a date\" is not an ISO 8601 date with an offset;"
                                + " write one such as 2025-09-18T16:00:00+00:00]",
                        "[c/three.md,6,15,external-url-duplicate,warning,external_url \"https://example.org/a\" is also in"
                                + " a/one.md:6;"
                                + " remove one of the two posts, or fix its external_url]");
    }

    @Test
    void postsADayBySource() throws IOException {
        post("1.md", "2025-09-18T16:00:00Z", "One", "https://example.org/1");
        post("2.md", "2025-09-18T01:00:00+02:00", "One", "https://example.org/2");
        post("3.md", "2025-09-17T20:00:00-07:00", "One", "https://example.org/3");
        post("4.md", "2025-09-18T16:00:00Z", "Two", "https://example.org/4");
        post("5.md", "not a date", "Two", "https://example.org/5");

        assertThat(rows(check(), "days"))
                .containsExactly("[2025-09-17,One,1]", "[2025-09-18,One,2]", "[2025-09-18,Two,1]");
    }

    private void post(String name, String date, String source, String url) throws IOException {
        posts = folder.resolve("posts");
        Path path = posts.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, """
                ---
                title: Hello
                date: '%s'
                tags: [news]
                source: %s
                external_url: %s
                post_kind: link
                tldr: Hello.
                summary: Hello.
                ---
                Open the original post ↗ %s
                """.formatted(date, source, url, url));
    }

    private Tables check() throws IOException {
        Tables tables = new Tables(spark, folder.resolve("checked").toString());
        Check.run(spark, posts.toString(), tables);
        return tables;
    }

    private static List<String> rows(Tables tables, String name) {
        return tables.read(name).collectAsList().stream().map(Row::toString).toList();
    }
}
