package io.github.postmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmodel.examples.spark.tables.ProblemTable;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables are held to what was read. */
class CountsTest {
    private static SparkSession spark;
    private static Dataset<Row> problems;

    @BeforeAll
    static void start() {
        spark = Cluster.local();
        problems = spark.createDataset(
                List.of(problem("a.md", "date-format"), problem("b.md", "date-format"), problem("c.md", "limit")),
                Encoders.row(ProblemTable.SCHEMA));
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void whatWasReadIsThere() {
        assertThat(Counts.of(new Totals(5, 4, 2, 3), 2, problems))
                .isEqualTo(new Counts(5, 4, 2, Map.of("error date-format", 2L, "error limit", 1L)));
    }

    @Test
    void problemsBetweenPostsComeOnTop() {
        assertThat(Counts.of(new Totals(5, 4, 2, 1), 2, problems).files()).isEqualTo(5);
    }

    @Test
    void aPostIsMissing() {
        assertThatThrownBy(() -> Counts.of(new Totals(5, 4, 3, 3), 2, problems))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("read 3 posts and 3 problems, but wrote 2 and 3: files have changed in the meantime; run"
                        + " the job again");
    }

    @Test
    void aProblemIsMissing() {
        assertThatThrownBy(() -> Counts.of(new Totals(5, 4, 2, 4), 2, problems))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("read 2 posts and 4 problems, but wrote 2 and 3: files have changed in the meantime; run"
                        + " the job again");
    }

    @Test
    void aFileIsMissing() {
        Counts.checkFiles(3, 3);
        assertThatThrownBy(() -> Counts.checkFiles(3, 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("listed 3 files, but made rows of 2: the tables have changed in the meantime; run the job"
                        + " again");
    }

    private static Row problem(String path, String rule) {
        return RowFactory.create(path, 1, 1, rule, "error", "wrong");
    }
}
