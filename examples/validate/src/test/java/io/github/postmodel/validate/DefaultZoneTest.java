package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --default-offset} and {@code --default-zone} make of a date without an offset. */
class DefaultZoneTest {
    private static final String GOOD = "1 file, 1 post, 0 errors, 0 warnings\n";

    @TempDir
    Path folder;

    private Path post;

    private String check(String date, String... options) {
        post = Posts.write(folder.resolve("a.md"), Posts.linkWith("date", "date: " + date));
        String[] args = Arrays.copyOf(options, options.length + 2);
        args[options.length] = "--format=concise";
        args[options.length + 1] = post.toString();
        Outcome outcome = Cli.run(args);
        assertThat(outcome.err()).isIn("", "1 of 1 problem can be fixed with --fix\n");
        return outcome.out().replace(folder + "/", "");
    }

    @Test
    void withoutOneADateNeedsAnOffset() {
        assertThat(check("'2025-07-01T10:00:00'"))
                .startsWith("a.md:3:7: error date-offset: date \"2025-07-01T10:00:00\" has no offset; write"
                        + " 2025-07-01T10:00:00+00:00 (or the offset of its place)\n");
    }

    @Test
    void withOneItNeedsNone() {
        assertThat(check("'2025-07-01T10:00:00'", "--default-offset=+05:30")).isEqualTo(GOOD);
        assertThat(check("'2025-07-01T10:00:00'", "--default-zone=Europe/Berlin"))
                .isEqualTo(GOOD);
        assertThat(check("2025-07-01", "--default-zone=Europe/Berlin")).isEqualTo(GOOD);
    }

    @Test
    void adviceKnowsIt() {
        assertThat(check("18 Sept 2025", "--default-offset=+01:00"))
                .startsWith("a.md:3:7: error date-format: date \"18 Sept 2025\" is not an ISO 8601 date with an offset;"
                        + " write 2025-09-18T00:00:00+01:00\n");
        assertThat(check("18 Sept 2025", "--default-zone=Europe/Berlin"))
                .contains("; write 2025-09-18T00:00:00+02:00\n");
        assertThat(check("soon", "--default-zone=Europe/Berlin"))
                .contains("; write one such as 2025-09-18T16:00:00+02:00\n");
        assertThat(check("2025-01-01 10:00", "--default-zone=Europe/Berlin"))
                .startsWith("a.md:3:7: warning date-spelling: date \"2025-01-01 10:00\" is not in the canonical"
                        + " spelling; write 2025-01-01T10:00:00+01:00\n");
    }

    @Test
    void aTimeThatClocksLeftOutIsTold() {
        assertThat(check("'2025-03-30T02:30:00'", "--default-zone=Europe/Berlin"))
                .startsWith("a.md:3:7: error date-offset: date \"2025-03-30T02:30:00\" does not exist in Europe/Berlin,"
                        + " where clocks are set forward; write 2025-03-30T01:30:00+01:00 or"
                        + " 2025-03-30T03:30:00+02:00\n");
    }

    @Test
    void aTimeThatClocksHadTwiceIsTold() {
        assertThat(check("'2025-10-26T02:30:00'", "--default-zone=Europe/Berlin"))
                .startsWith("a.md:3:7: error date-offset: date \"2025-10-26T02:30:00\" exists twice in Europe/Berlin,"
                        + " where clocks are set back; write 2025-10-26T02:30:00+02:00 or"
                        + " 2025-10-26T02:30:00+01:00\n");
    }

    @Test
    void aTimeThatHasItsOffsetIsNeverDoubtful() {
        assertThat(check("'2025-10-26T02:30:00+02:00'", "--default-zone=Europe/Berlin"))
                .isEqualTo(GOOD);
    }

    @Test
    void theSettingDoesTheSame() throws IOException {
        Files.writeString(folder.resolve(".postmodel.yaml"), "default-zone: Europe/Berlin\n");

        assertThat(check("'2025-07-01T10:00:00'")).isEqualTo(GOOD);
    }

    @Test
    void theCanonicalFormHasTheOffset() throws IOException {
        check("2025-07-01 10:00");
        Outcome outcome = Cli.run("format", "--default-zone=Europe/Berlin", post.toString());
        assertThat(outcome.err()).isEqualTo("1 file changed, 0 files left as they were\n");
        assertThat(Files.readString(post)).contains("\ndate: '2025-07-01T10:00:00+02:00'\n");

        check("2025-01-01 10:00");
        Files.writeString(folder.resolve(".postmodel.yaml"), "default-zone: Europe/Berlin\n");
        Cli.run("format", post.toString());
        assertThat(Files.readString(post)).contains("\ndate: '2025-01-01T10:00:00+01:00'\n");
    }
}
