package io.github.postmodel.examples.spark.rows;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What any engine can make of a file. */
class PostRowsTest {
    private final PostRows rows = PostRows.at(Instant.parse("2025-01-01T00:00:00Z"));

    @Test
    void aPost() {
        assertThat(row("title: Hello\ndate: 2024-09-18T16:00:00+02:00").post())
                .isEqualTo(new PostRow(
                        "a/b.md",
                        true,
                        "Hello",
                        Instant.parse("2024-09-18T14:00:00Z"),
                        "+02:00",
                        List.of(),
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        "Hello.",
                        "{}",
                        2024));
    }

    @Test
    void aPostWithAnErrorIsThereAndNotValid() {
        FileRow row = row("title: ''\ndate: 2024-09-18T16:00:00+00:00");
        assertThat(row.valid()).isFalse();
        assertThat(row.post()).extracting(PostRow::valid).isEqualTo(false);
        assertThat(row.problems()).extracting(ProblemRow::rule).containsExactly("title-required");
    }

    @Test
    void aPostWithAWarningIsValid() {
        FileRow row = row("title: Hello\ndate: 2025-09-18T16:00:00+00:00");
        assertThat(row.valid()).isTrue();
        assertThat(row.problems()).extracting(ProblemRow::rule).containsExactly("date-future");
    }

    @Test
    void whatCannotBeReadIsNoPost() {
        assertThat(rows.of("a/b.md", new byte[] {'a', (byte) 0xFF}))
                .isEqualTo(new FileRow(
                        "a/b.md",
                        null,
                        false,
                        List.of(new ProblemRow(
                                "a/b.md",
                                1,
                                2,
                                "encoding",
                                "error",
                                "the byte 0xFF is not UTF-8; save the file as UTF-8")),
                        List.of()));
    }

    @Test
    void whatCannotBeOpenedHasNoPlace() {
        Problem problem = Problem.of(Rule.FILE_UNREADABLE, "", "gone", null);
        assertThat(rows.unreadable("a.md", problem))
                .isEqualTo(new FileRow(
                        "a.md",
                        null,
                        false,
                        List.of(new ProblemRow("a.md", null, null, "file-unreadable", "error", "gone")),
                        List.of()));
    }

    /** A connector for another engine has no Spark. */
    @Test
    void noTypeOfSparkIsUsed() throws IOException {
        Path classes = Path.of("target/classes/io/github/postmodel/examples/spark/rows");
        try (Stream<Path> all = Files.list(classes)) {
            assertThat(all)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file, ISO_8859_1))
                            .doesNotContain("org/apache/spark", "org/apache/hadoop", "scala/"));
        }
    }

    private FileRow row(String entries) {
        return rows.of("a/b.md", ("---\n" + entries + "\n---\nHello.\n").getBytes(UTF_8));
    }
}
