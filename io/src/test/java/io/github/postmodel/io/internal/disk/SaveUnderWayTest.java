package io.github.postmodel.io.internal.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A save that begins while the program ends, in a batch whose threads are interrupted, does not begin. */
@Tag("slow")
class SaveUnderWayTest {
    @TempDir
    Path folder;

    @Test
    void aSaveOfAThreadThatIsInterruptedWhileTheProgramEndsLeavesNothing() throws Exception {
        Path post = Files.writeString(folder.resolve("post.md"), "before");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Program.class.getName(),
                        post.toString())
                .inheritIO()
                .start();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(post).hasContent("before");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(post);
        }
    }

    /** Ends, and takes a moment for it, in which an interrupted thread begins to save. */
    static final class Program {
        private Program() {}

        public static void main(String[] args) throws InterruptedException {
            CountDownLatch ending = new CountDownLatch(1);
            Thread saving = new Thread(() -> save(Path.of(args[0]), ending));
            saving.setDaemon(true);
            saving.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                ending.countDown();
                pause(300);
            }));
        }

        private static void save(Path post, CountDownLatch ending) {
            try {
                ending.await();
                Thread.currentThread().interrupt();
                SaveUnderWay.during(() -> Files.writeString(post, "after"));
            } catch (InterruptedException | IOException fault) {
                Runtime.getRuntime().halt(1);
            }
        }

        private static void pause(long millis) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
