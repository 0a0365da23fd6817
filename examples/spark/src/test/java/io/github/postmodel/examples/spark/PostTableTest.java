package io.github.postmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.examples.spark.rows.PostRow;
import io.github.postmodel.examples.spark.tables.PostTable;
import io.github.postmodel.examples.spark.tables.Tables;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.ReadResult;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written to Parquet is read back as it was. */
class PostTableTest {
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        // One with daylight saving time, for nothing may hang on it.
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        spark = Cluster.local();
    }

    @AfterAll
    static void stop() {
        spark.stop();
        TimeZone.setDefault(ZONE);
    }

    static List<Post> posts() {
        try (Stream<ReadResult> samples = PostReader.readAll(Path.of("../posts/good"))) {
            return Stream.concat(
                            samples.map(ReadResult::orThrow),
                            Stream.of(
                                    PostReader.parse("---\n---\n"),
                                    new Post(
                                            FrontMatter.builder()
                                                    .title("\u0000 🎥")
                                                    .tags("", " ", "a,b")
                                                    .build(),
                                            new Body.Markdown("\r\n\n"))))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("posts")
    void everyField(Post post) {
        SamePost.assertSame(written(post), post);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-30T02:30:00.123456+02:00, 2025, +02:00",
        "2025-01-01T00:30:00+01:00,        2024, +01:00",
        "2024-12-31T23:30:00-08:00,        2025, -08:00",
        "2025-09-18T16:00:00Z,             2025, +00:00",
        "1582-10-10T12:00:00+00:00,        1582, +00:00",
        "1883-11-18T12:00:00-04:56,        1883, -04:56",
        "0001-01-01T00:00:00+14:00,        0,    +14:00",
        "9999-12-31T23:59:59.999999-12:00, 10000, -12:00"
    })
    void everyDate(OffsetDateTime date, int year, String offset) {
        Post post = new Post(FrontMatter.builder().date(date).build(), new Body.Markdown(""));

        Row row = written(post);

        assertThat(row.<Instant>getAs("date")).isEqualTo(date.toInstant());
        assertThat(row.<String>getAs("date_offset")).isEqualTo(offset);
        assertThat(row.<Integer>getAs("year")).isEqualTo(year);
    }

    @Test
    void theColumns() {
        assertThat(PostTable.SCHEMA.toDDL())
                .isEqualTo("path STRING NOT NULL,valid BOOLEAN NOT NULL,title STRING,date TIMESTAMP,date_offset STRING,"
                        + "tags ARRAY<STRING> NOT NULL,source STRING,external_url STRING,post_kind STRING,"
                        + "draft BOOLEAN NOT NULL,tldr STRING,summary STRING,body STRING NOT NULL,"
                        + "extra STRING NOT NULL,year INT");
    }

    /** Why the schema is said in full. */
    @Test
    void sparkFindsNoComponentOfARecord() {
        assertThat(Encoders.bean(Post.class).schema().fieldNames()).containsExactly("link");
    }

    private Row written(Post post) {
        Tables tables = new Tables(spark, folder.toString());
        return tables.write(
                        "posts",
                        spark.createDataset(
                                List.of(PostTable.row(PostRow.of("a.md", true, post))), Encoders.row(PostTable.SCHEMA)),
                        "year")
                .head();
    }
}
