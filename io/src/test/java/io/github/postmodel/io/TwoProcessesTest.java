package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.ChildProcess;
import io.github.postmodel.io.support.CountingProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several that edit one file: each save finds what it started from, or is refused, and nothing is lost. */
@Timeout(300)
@Tag("slow")
class TwoProcessesTest {
    private static final int STEPS = 150;

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void write() throws IOException {
        path = Files.writeString(folder.resolve("post.md"), "---\ntitle: Counters # kept\n---\nBody.\n");
    }

    @Test
    void loseNoneOfTheirChanges() throws Exception {
        Process one = ChildProcess.start(CountingProcess.class, path, "one", STEPS);
        Process two = ChildProcess.start(CountingProcess.class, path, "two", STEPS);
        assertThat(ChildProcess.finish(one)).isEqualTo("counted");
        assertThat(ChildProcess.finish(two)).isEqualTo("counted");
        assertThat(PostReader.read(path).frontMatter().extra()).isEqualTo(Map.of("one", STEPS, "two", STEPS));
        assertThat(Files.readString(path))
                .startsWith("---\ntitle: Counters # kept\n")
                .endsWith("---\nBody.\n");
        assertThatFolderHasOnlyThePost();
    }

    @Test
    void loseNoneOfTheirChangesWhereOneHasSeveralThreads() throws Exception {
        Process other = ChildProcess.start(CountingProcess.class, path, "other", STEPS);
        countInThreads("one", "two", "three");
        assertThat(ChildProcess.finish(other)).isEqualTo("counted");
        assertThat(PostReader.read(path).frontMatter().extra())
                .isEqualTo(Map.of("other", STEPS, "one", STEPS, "two", STEPS, "three", STEPS));
        assertThatFolderHasOnlyThePost();
    }

    @Test
    void makeOneNewFileOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 50; round++) {
                Path target = folder.resolve("new-" + round + ".md");
                List<Callable<Boolean>> savers = new ArrayList<>();
                for (int saver = 0; saver < 4; saver++) {
                    String text = ("saver " + saver + "\n").repeat(1000 * (saver + 1));
                    savers.add(() -> savesAs(target, text));
                }
                int winners = 0;
                for (Future<Boolean> saver : threads.invokeAll(savers)) {
                    winners += saver.get() ? 1 : 0;
                }
                assertThat(winners).isEqualTo(1);
                Files.delete(target);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThatFolderHasOnlyThePost();
    }

    /** Whether this saver made the file; then it has this saver's text. */
    private static boolean savesAs(Path target, String text) throws IOException {
        PostFile file = PostFile.parse("---\ntitle: T\n---\n" + text);
        try {
            file.saveAs(target);
        } catch (java.nio.file.FileAlreadyExistsException another) {
            return false;
        }
        assertThat(Files.readString(target)).isEqualTo(file.text());
        return true;
    }

    private void countInThreads(String... keys) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(keys.length);
        try {
            List<Callable<Boolean>> counters = new ArrayList<>();
            for (String key : keys) {
                counters.add(() -> {
                    CountingProcess.count(path, key, STEPS);
                    return true;
                });
            }
            for (Future<Boolean> counter : threads.invokeAll(counters)) {
                assertThat(counter.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void assertThatFolderHasOnlyThePost() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }
}
