package io.github.postmodel.examples.spark.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table takes its place when all are complete. */
class TablesTest {
    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", "false")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void beforeTheyAreInPlaceThereIsNoMarkOfSuccess() throws IOException {
        Tables tables = tables();
        tables.write("one", rows("a"));

        assertThat(marks()).isEmpty();
        assertThat(tables.areThere()).isFalse();
        assertThat(tables.areComplete("one")).isFalse();

        tables.commit("one");

        assertThat(marks()).containsExactly("one/_SUCCESS");
        assertThat(tables.areThere()).isTrue();
        assertThat(tables.areComplete("one")).isTrue();
        assertThat(tables.areComplete("one", "two")).isFalse();
    }

    @Test
    void aRunThatFailsLeavesTheTablesOfTheOneBefore() throws IOException {
        Tables tables = tables();
        tables.write("one", rows("a"));
        tables.commit("one");

        tables.write("one", rows("b"));
        tables.discard();

        assertThat(tables.read("one").as(Encoders.STRING()).collectAsList()).containsExactly("a");
        assertThat(marks()).containsExactly("one/_SUCCESS");
    }

    @Test
    void whatAFailedRunHasLeftIsNoTable() throws IOException {
        tables().write("one", rows("a"));
        Tables tables = tables();

        assertThat(tables.areThere()).isFalse();
        tables.write("one", rows("b"));
        tables.commit("one");

        assertThat(tables.read("one").as(Encoders.STRING()).collectAsList()).containsExactly("b");
    }

    /** As after a driver that was killed between the first and the last mark. */
    @Test
    void tablesOfTwoRunsAreNotComplete() throws IOException {
        Tables tables = tables();
        tables.write("one", rows("a"));
        tables.write("two", rows("a"));
        tables.commit("one", "two");
        assertThat(tables.areComplete("one", "two")).isTrue();

        tables.write("two", rows("b"));
        tables.commit("two");

        assertThat(tables.areComplete("one", "two")).isFalse();
        assertThat(tables.areComplete("two")).isTrue();
    }

    @Test
    void whatIsNoTableIsNotReplaced() throws IOException {
        Path post = Files.createDirectories(folder.resolve("tables/posts")).resolve("hello.md");
        Tables tables = tables();
        tables.checkPlaces("posts", "problems");
        Files.writeString(post, "Hello.");

        assertThatThrownBy(() -> tables.checkPlaces("posts", "problems"))
                .isInstanceOf(IOException.class)
                .hasMessage("file:" + post + " is no part of a table, and would be lost: name another folder for the"
                        + " tables");
    }

    private Tables tables() {
        return new Tables(spark, folder.resolve("tables").toString());
    }

    private static Dataset<Row> rows(String value) {
        return spark.createDataset(List.of(value), Encoders.STRING()).toDF();
    }

    private List<String> marks() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.endsWith("_SUCCESS"))
                    .map(path -> folder.resolve("tables").relativize(path).toString())
                    .toList();
        }
    }
}
