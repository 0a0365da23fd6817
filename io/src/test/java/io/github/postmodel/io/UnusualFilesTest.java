package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmodel.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files whose size the system does not know, or whose name is no text. */
class UnusualFilesTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeThatIsNamedIsRead() throws Exception {
        for (int paragraphs : new int[] {0, 1, 20_000}) {
            Path pipe = folder.resolve("pipe" + paragraphs + ".md");
            Path post = write("post" + paragraphs + ".md", "A walk", "It was cold. ".repeat(paragraphs));
            Process process = shell("mkfifo " + pipe + " && exec cat " + post + " > " + pipe);
            while (!Files.exists(pipe) && process.isAlive()) {
                Thread.sleep(1);
            }
            assertThat(PostReader.read(pipe)).isEqualTo(PostReader.read(post));
            assertThat(process.waitFor()).isZero();
        }
    }

    @Test
    void aFileWithoutASizeIsRead() {
        Path file = Path.of("/proc/self/status");
        assumeTrue(Files.isReadable(file), "no files without a size here");
        assertThat(PostFile.open(file).line(1)).startsWith("Name:");
    }

    /** To the JDK's text of a name, the first is named as the second. */
    @Test
    void aNameThatIsNoTextNamesItsOwnFile() throws Exception {
        Path one = write("one", "One", "");
        Path other = write("other", "Other", "");
        Process process = shell("cd " + folder + " && mv " + one + " \"$(printf '\\351').md\" && mv " + other
                + " \"$(printf '\\357\\277\\275').md\"");
        assumeTrue(process.waitFor() == 0, "no such names here");

        try (Stream<ReadResult> all = PostReader.readAll(folder)) {
            assertThat(all.map(ReadResult::orThrow).map(UnusualFilesTest::title))
                    .containsExactlyInAnyOrder("One", "Other");
        }
    }

    private static String title(Post post) {
        return String.valueOf(post.frontMatter().title());
    }

    private Path write(String name, String title, String body) throws IOException {
        return Files.writeString(folder.resolve(name), "---\ntitle: " + title + "\n---\n" + body + "\n");
    }

    private static Process shell(String command) throws IOException {
        assumeTrue(Files.exists(Path.of("/bin/sh")), "no shell");
        return new ProcessBuilder(List.of("/bin/sh", "-c", command)).inheritIO().start();
    }
}
