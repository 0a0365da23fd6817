package io.github.postmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.examples.spark.tables.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says under that heading, of the sample posts. */
class LookAtTheTablesTest {
    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static Tables tables;

    @BeforeAll
    static void load() throws IOException {
        spark = Cluster.local();
        tables = new Tables(spark, folder.resolve("loaded").toString());
        // As many tasks as a folder of many files has.
        spark.conf().set("spark.sql.files.minPartitionNum", "20");
        Load.run(spark, "../posts", tables);
        for (String name : List.of("posts", "problems", "files")) {
            tables.read(name).createOrReplaceTempView(name);
        }
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void everyQueryOfTheReadmeHasAnAnswer() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String sql = readme.substring(readme.indexOf("```sql\n") + "```sql\n".length());
        List<String> queries =
                List.of(sql.substring(0, sql.indexOf("```")).strip().split(";"));

        assertThat(queries)
                .hasSize(5)
                .allSatisfy(query ->
                        assertThat(spark.sql(query).collectAsList()).as(query).isNotEmpty());
    }

    @Test
    void aPostWithAnErrorIsNotValid() {
        assertThat(spark.sql("SELECT count(*) FROM posts WHERE valid AND path LIKE 'broken/%' AND path IN"
                                + " (SELECT path FROM problems WHERE severity = 'error')")
                        .head()
                        .getLong(0))
                .isZero();
        assertThat(rows("SELECT DISTINCT valid FROM posts WHERE path LIKE 'good/%'"))
                .containsExactly("[true]");
        assertThat(rows("SELECT DISTINCT valid FROM posts JOIN problems USING (path) WHERE severity = 'error'"))
                .containsExactly("[false]");
    }

    @Test
    void aTableIsAFewFiles() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("loaded/problems"))) {
            assertThat(all.filter(path -> path.toString().endsWith(".parquet"))).hasSize(1);
        }
    }

    private static List<String> rows(String query) {
        return spark.sql(query).collectAsList().stream().map(Row::toString).toList();
    }
}
