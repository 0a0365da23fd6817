package io.github.postmodel.validate.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in the place of a baseline: one line, exit code 2, and nothing is overwritten. */
class BaselineFileTest {
    private static final String NO_BASELINE =
            "this is not a baseline; write one with --write-baseline, to another file or after removing this";

    @TempDir
    Path folder;

    /** The text, and where it stops being a baseline. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | 1:1",
                "{ | 1:2",
                "[] | 1:2",
                "null | 1:5",
                "no JSON | 1:1",
                "--- | 1:2",
                "{\"version\": 2, \"files\": {}} | 1:14",
                "{\"version\": 1} | 1:15",
                "{\"version\": 1, \"files\": []} | 1:26",
                "{\"version\": 1, \"files\": {\"a.md\": 1}} | 1:35",
                "{\"version\": 1, \"files\": {\"a.md\": {\"limit\": \"1\"}}} | 1:45",
                "{\"version\": 1, \"files\": {\"a.md\": {\"limit\": 0}}} | 1:45",
                "{\"version\": 1, \"files\": {\"a.md\": {\"limit\": -1}}} | 1:46",
                "{\"version\": 1, \"files\": {\"a.md\": {\"limit\": 1.5}}} | 1:47",
                "{\"version\": 1, \"files\": {\"a.md\": {\"limit\": 99999999999}}} | 1:55",
                "{\"version\": 1, \"files\": {\"a.md\": {\"limit\": 1, \"limit\": 1}}} | 1:57",
                "{\"version\": 1, \"files\": {\"a.md\": {}, \"a.md\": {}}} | 1:48",
                "{\"version\": 1, \"files\": {}} {} | 1:30",
                "{\"version\": 1, \"files\": {}, \"more\": 1} | 1:38",
                "{\"version\": 1,<<<<<<< HEAD | 1:15",
            })
    void whatIsNoBaseline(String text, String place) {
        isRefused(Posts.write(folder.resolve("b.json"), text), ":" + place + ": " + NO_BASELINE);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000_000})
    void deepNestingIsRefused(int depth) {
        isRefused(
                Posts.write(folder.resolve("b.json"), "{\"version\": 1, \"files\": {\"a\": " + "[".repeat(depth)),
                ":1:32: " + NO_BASELINE);
    }

    @Test
    void whatIsNoText() throws IOException {
        isRefused(Files.write(folder.resolve("b.json"), new byte[] {'{', (byte) 0xFF, 0}), ": " + NO_BASELINE);
    }

    @Test
    void aFolder() throws IOException {
        isRefused(
                Files.createDirectory(folder.resolve("b.json")),
                ": this is a folder; name a file in it, such as baseline.json");
    }

    @Test
    void aLinkIsNotFollowedOutOfItsFolderOrToNothing() throws IOException {
        Path secret = Posts.write(folder.resolve("secret/password"), "password: hunter2");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path real = folder.toRealPath();

        isRefused(
                Files.createSymbolicLink(inner.resolve("b.json"), secret),
                ": this is a link out of its folder, to " + real.resolve("secret/password") + "; name the file itself");
        isRefused(
                Files.createSymbolicLink(inner.resolve("c.json"), Path.of("/dev/zero")),
                ": this is a link out of its folder, to /dev/zero; name the file itself");
        isRefused(
                Files.createSymbolicLink(inner.resolve("d.json"), inner.resolve("nowhere")),
                ": this is a link to " + real.resolve("inner/nowhere") + ", which is not there; name the file itself");
        assertThat(secret).content().isEqualTo("password: hunter2");
        assertThat(inner.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aLinkIsFollowedBelowItsFolder() throws IOException {
        Path text = Posts.write(folder.resolve("inner/secret"), "password: hunter2");

        isRefused(Files.createSymbolicLink(folder.resolve("b.json"), text), ":1:1: " + NO_BASELINE);
        assertThat(text).content().isEqualTo("password: hunter2");
    }

    @Test
    void aDevice() {
        assumeThat(Path.of("/dev/zero")).exists();
        isRefused(Path.of("/dev/zero"), ": this is not a file; name one such as baseline.json");
    }

    @Test
    void aHugeFileIsNotReadWhole() throws IOException {
        Path huge = folder.resolve("b.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 32);
        }

        isRefused(huge, ": this has more than 67108864 bytes, and is not read");
    }

    @Test
    void manyFilesAreNoHugeOne() throws IOException {
        StringBuilder files = new StringBuilder("{\"version\": 1, \"files\": {\"0\": {\"limit\": 1}");
        for (int number = 1; number < 100_000; number++) {
            files.append(",\n\"").append(number).append("\": {\"limit\": 1}");
        }
        Path many = Files.writeString(folder.resolve("b.json"), files + "}}");

        assertThat(Cli.run("--baseline", many.toString(), Posts.GOOD.toString()).out())
                .isEqualTo("8 files, 8 posts, 0 errors, 0 warnings\n");
    }

    private static void isRefused(Path baseline, String said) {
        for (String option : new String[] {"--baseline", "--write-baseline"}) {
            assertThat(Cli.run(option, baseline.toString(), Posts.GOOD.toString()))
                    .isEqualTo(new Outcome(2, "", "postmodel-validate: " + option + " " + baseline + said + "\n"));
        }
    }
}
