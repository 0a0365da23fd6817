package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmodel.io.internal.folder.OrderedTasks;
import io.github.postmodel.io.support.ChildProcess;
import io.github.postmodel.io.support.FolderReadingProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several threads read what one would, in its order, and not much more than is asked for. */
class ReadAheadTest {
    private static final ReadOptions OPTIONS = ReadOptions.defaults();

    @TempDir
    Path folder;

    private void posts(int count) throws IOException {
        for (int number = 0; number < count; number++) {
            String draft = number % 10 == 7 ? "maybe" : "true";
            Files.writeString(
                    folder.resolve(String.format("%05d.md", number)),
                    "---\ntitle: Post " + number + "\ndraft: " + draft + "\n---\n");
        }
    }

    private static List<String> told(Stream<ReadResult> results) {
        try (results) {
            return results.map(result -> result + " " + result.problems() + result.post())
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 2", "1, 1", "31, 2", "32, 3", "33, 2", "1000, 1", "1000, 2", "1000, 16"})
    void givesTheResultsOfOneThreadInItsOrder(int posts, int threads) throws IOException {
        posts(posts);
        assertThat(told(PostReader.readAll(folder, OPTIONS, threads)))
                .hasSize(posts)
                .isEqualTo(told(PostReader.readAll(folder, OPTIONS)));
    }

    @Test
    void readsAheadByAHandfulOrTwoForEachThread() throws IOException {
        posts(1000);
        try (Stream<ReadResult> all = PostReader.readAll(folder, OPTIONS, 2)) {
            Iterator<ReadResult> results = all.iterator();
            results.next();
            for (int number = 0; number < 1000; number++) {
                Files.delete(folder.resolve(String.format("%05d.md", number)));
            }
            int read = 1;
            while (results.hasNext()) {
                boolean gone = results.next().problems().toString().contains("no such file");
                read += gone ? 0 : 1;
            }
            // Two threads have two handfuls each, and one may have been begun in the place of the first.
            assertThat(read).isLessThanOrEqualTo(5 * OrderedTasks.LARGEST_BATCH);
        }
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void endsItsThreadsWhenClosed() throws Exception {
        posts(200);
        try (Stream<ReadResult> all = PostReader.readAll(folder, OPTIONS, 3)) {
            all.iterator().next();
        }
        while (Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("postmodel-read-ahead"))) {
            Thread.sleep(10);
        }
    }

    @Test
    void anInterruptIsKeptAndChangesNothing() throws IOException {
        posts(100);
        Thread.currentThread().interrupt();
        List<String> told = told(PostReader.readAll(folder, OPTIONS, 2));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(told).isEqualTo(told(PostReader.readAll(folder, OPTIONS)));
    }

    @Test
    void closedByAnotherItSaysSo() throws IOException {
        posts(1000);
        Stream<ReadResult> all = PostReader.readAll(folder, OPTIONS, 2);
        Iterator<ReadResult> results = all.iterator();
        results.next();
        all.close();
        assertThatThrownBy(() -> {
                    while (results.hasNext()) {
                        results.next();
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("closed while there was more to come");
    }

    /** Read ahead by number alone, 200 posts of 1 MB would be in memory at once. */
    @Test
    void largePostsAreReadAheadByTheirSize() throws Exception {
        String text = "---\ntitle: Large\n---\n" + "0123456789abcde\n".repeat(1 << 16);
        for (int number = 0; number < 200; number++) {
            Files.writeString(folder.resolve("large-" + number + ".md"), text);
        }
        Process process = ChildProcess.startWith(List.of("-Xmx64m"), FolderReadingProcess.class, folder);
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("200 posts\n");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void needsAThreadAndAFolder() {
        assertThatThrownBy(() -> PostReader.readAll(folder, OPTIONS, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threads 0 is not 1 or more");
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> PostReader.readAll(none, OPTIONS, 2))
                .isInstanceOf(PostReadException.class)
                .hasMessage(none + ": no such folder; check the path");
    }
}
