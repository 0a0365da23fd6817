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

/** A pack is read as the folder that it was made of. */
class PackTest {
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
    void loadAndCheck() throws IOException {
        Path posts = Files.createDirectory(folder.resolve("posts"));
        new Copies(Path.of("../posts/good")).write(posts, 200, 5);
        Files.write(posts.resolve("large.md"), new byte[20_000_056]);
        Files.createSymbolicLink(posts.resolve("nowhere.md"), posts.resolve("missing.md"));

        assertThat(Pack.run(spark, posts.toString(), tables("pack"))).hasToString("202 files, 200 posts, 0 problems");

        assertSame(Load::run, posts, "files", "posts", "problems");
        assertSame(Check::run, posts, "files", "days", "problems");
    }

    @Test
    void packsSideBySide() throws IOException {
        Path posts = folder.resolve("posts");
        for (String year : List.of("2024", "2025")) {
            Files.createDirectories(posts.resolve(year));
            new Copies(Path.of("../posts/good")).write(posts.resolve(year), 20, 5);
            Pack.run(spark, posts.resolve(year).toString(), tables("pack/" + year));
        }
        assertSame(Check::run, posts, "files", "days", "problems");
    }

    private void assertSame(Job job, Path posts, String... names) throws IOException {
        String name = names[1];
        job.run(spark, posts.toString(), tables("of-folder-" + name));
        job.run(spark, folder.resolve("pack").toString(), tables("of-pack-" + name));
        for (String table : names) {
            assertThat(rows("of-pack-" + name, table)).isEqualTo(rows("of-folder-" + name, table));
        }
    }

    private Tables tables(String name) {
        return new Tables(spark, folder.resolve(name).toString());
    }

    private List<String> rows(String tables, String name) {
        return tables(tables).read(name).collectAsList().stream()
                .map(Row::toString)
                .sorted()
                .toList();
    }
}
