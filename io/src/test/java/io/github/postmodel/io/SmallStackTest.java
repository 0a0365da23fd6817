package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deep values are read, written, compared and changed where the stack is small: as {@link ReadOptions} says. */
class SmallStackTest {
    @ParameterizedTest(name = "{0} levels in {1} KB")
    @CsvSource({"50, 256", "100, 256", "1000, 2048"})
    void deepValues(int nesting, int kilobytes) throws InterruptedException {
        AtomicReference<Throwable> fault = new AtomicReference<>();
        Thread thread = new Thread(null, () -> work(nesting), "small stack", kilobytes << 10);
        thread.setUncaughtExceptionHandler((where, what) -> fault.set(what));
        thread.start();
        thread.join();
        assertThat(fault.get()).isNull();
    }

    private static void work(int nesting) {
        readAndWrite("[".repeat(nesting - 1) + "]".repeat(nesting - 1), nesting);
        readAndWrite("{b: ".repeat(nesting - 1) + "c" + "}".repeat(nesting - 1), nesting);
        readAndWrite("[".repeat(3 * nesting), nesting);
        readAndWrite("- ".repeat(3 * nesting), nesting);
        StringBuilder block = new StringBuilder();
        for (int level = 1; level < nesting; level++) {
            block.append('\n').append(" ".repeat(level)).append("b:");
        }
        readAndWrite(block.toString(), nesting);
    }

    private static void readAndWrite(String value, int nesting) {
        ReadOptions options = ReadOptions.defaults().withMaxNesting(nesting);
        PostFile file = PostFile.parse("---\na: " + value + "\n---\n", options);
        PostFile written = PostFile.parse(PostWriter.format(file.post()), options);
        assertThat(written.post().equals(file.post())).isTrue();
        assertThat(written.post().hashCode()).isEqualTo(file.post().hashCode());
        assertThat(written.post().toString()).isEqualTo(file.post().toString());
        if (file.problems().isEmpty()) {
            assertThat(file.with(file.post().with(fields -> fields.draft(true))).text())
                    .contains("\ndraft: true\n");
        }
    }
}
