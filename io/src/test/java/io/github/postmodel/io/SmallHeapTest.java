package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.ChildProcess;
import io.github.postmodel.io.support.EditingProcess;
import io.github.postmodel.io.support.FolderReadingProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is done with much needs no more memory than with little. {@code -Dpostmodel.posts=100000} makes that many small
 * posts, and a thousandth as many large ones.
 */
@Tag("slow")
@Timeout(900)
class SmallHeapTest {
    private static final int POSTS = Integer.getInteger("postmodel.posts", 5_000);
    private static final int LARGE = 15 << 20;

    @TempDir
    Path folder;

    @Test
    void sixHundredEditsOfAMegabyte() throws Exception {
        Process process = ChildProcess.startWith(List.of("-Xmx64m"), EditingProcess.class);
        assertThat(ChildProcess.finish(process)).isEqualTo("600 edits");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void manyPosts(int threads) throws Exception {
        for (int number = 0; number < POSTS; number++) {
            write(String.format("%02d/post-%06d.md", number % 100, number), number, "Body.\n");
        }
        assertThatAllAreRead("-Xmx64m", threads, POSTS);
    }

    /** Read ahead by their number, they would be in memory all at once. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void largePosts(int threads) throws Exception {
        int posts = Math.max(12, POSTS / 1_000);
        String body = "0123456789abcde\n".repeat(LARGE / 16);
        for (int number = 0; number < posts; number++) {
            write("post-" + number + ".md", number, body);
        }
        assertThatAllAreRead("-Xmx" + (posts < 100 ? "192m" : "512m"), threads, posts);
    }

    private void write(String name, int number, String body) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(
                path,
                "---\ntitle: Post " + number + "\nexternal_url: https://example.org/" + number + "\n---\n" + body);
    }

    private void assertThatAllAreRead(String heap, int threads, int posts) throws Exception {
        Process process = ChildProcess.startWith(List.of(heap), FolderReadingProcess.class, folder, threads);
        assertThat(ChildProcess.finish(process)).isEqualTo(posts + " posts");
    }
}
