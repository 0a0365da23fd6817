package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.ChildProcess;
import io.github.postmodel.io.support.CountingProcess;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Several that edit the same few files: each save finds what it started from, or is refused, and nothing is lost. {@code
 * -Dpostmodel.saves=10000} makes that many in each case.
 */
@Timeout(600)
@Tag("slow")
class TwoProcessesTest {
    private static final int SAVES = Integer.getInteger("postmodel.saves", 480);
    private static final int FILES = 3;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} processes of {1} threads")
    @CsvSource({"1, 4", "2, 1", "2, 4", "4, 4"})
    void loseNoneOfTheirChanges(int processes, int threads) throws Exception {
        List<Path> paths = new ArrayList<>();
        for (int number = 0; number < FILES; number++) {
            paths.add(Files.writeString(
                    folder.resolve("post-" + number + ".md"), "---\ntitle: Counters # kept\n---\nBody.\n"));
        }
        int steps = SAVES / (processes * threads * FILES);
        List<Process> counting = new ArrayList<>();
        Map<String, Object> expected = new TreeMap<>();
        for (int process = 0; process < processes; process++) {
            List<Object> arguments = new ArrayList<>(List.of("process-" + process + "-", threads, steps));
            arguments.addAll(paths);
            counting.add(ChildProcess.start(CountingProcess.class, arguments.toArray()));
            for (int thread = 0; thread < threads; thread++) {
                expected.put("process-" + process + "-" + thread, steps);
            }
        }
        for (Process process : counting) {
            assertThat(ChildProcess.finish(process)).isEqualTo("counted");
        }
        for (Path path : paths) {
            assertThat(new TreeMap<>(PostReader.read(path).frontMatter().extra()))
                    .isEqualTo(expected);
            assertThat(Files.readString(path))
                    .startsWith("---\ntitle: Counters # kept\n")
                    .endsWith("---\nBody.\n");
        }
        assertThatFolderHasOnly(paths);
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
        assertThatFolderHasOnly(List.of());
    }

    /** Whether this saver made the file; then it has this saver's text. */
    private static boolean savesAs(Path target, String text) throws IOException {
        PostFile file = PostFile.parse("---\ntitle: T\n---\n" + text);
        try {
            file.saveAs(target);
        } catch (FileAlreadyExistsException another) {
            return false;
        }
        assertThat(Files.readString(target)).isEqualTo(file.text());
        return true;
    }

    private void assertThatFolderHasOnly(List<Path> paths) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(paths);
        }
    }
}
