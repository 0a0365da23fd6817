package io.github.postmodel.validate.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.output.Outlet;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final AtomicLong millis = new AtomicLong();
    private final StringWriter err = new StringWriter();
    private final Gate gate = new Gate(new PrintWriter(err), Outlet.SCREEN, false);

    @Test
    void comesAfterHalfASecond() {
        Progress progress = new Progress(gate, true, () -> millis.get() * 1_000_000);

        millis.set(499);
        progress.tick(100, 400, true, 0);
        assertThat(err.toString()).isEmpty();

        millis.set(500);
        progress.tick(100, 400, true, 1);
        assertThat(err.toString())
                .isEqualTo("\r\u001b[K[######------------------] 100 of 400 files, 200 a second, 1 error, 0:02 left");
    }

    @Test
    void saysSoWhileMoreMayBeFound() {
        Progress progress = new Progress(gate, true, () -> millis.get() * 1_000_000);
        millis.set(1_000);
        progress.tick(100, 1_400, false, 0);

        assertThat(err.toString()).isEqualTo("\r\u001b[K100 of 1,400 or more files, 100 a second, 0 errors");
    }

    @Test
    void isDrawnTenTimesASecond() {
        Progress progress = new Progress(gate, true, () -> millis.get() * 1_000_000);
        for (int time = 0; time <= 1_000; time += 10) {
            millis.set(time);
            progress.tick(time, 1_000, true, 0);
        }

        assertThat(err.toString().split("\r", -1)).hasSize(1 + 6);
    }

    @Test
    void goesAway() {
        Progress progress = new Progress(gate, true, () -> millis.get() * 1_000_000);
        progress.clear();
        assertThat(err.toString()).isEmpty();

        millis.set(600);
        progress.tick(0, 10, true, 0);
        progress.clear();
        assertThat(err.toString()).endsWith("0 of 10 files, 0 a second, 0 errors\r\u001b[K");
    }

    @Test
    void isNotThereWhereItIsNotWanted() {
        Progress progress = new Progress(gate, false, () -> millis.get() * 1_000_000);
        millis.set(5_000);
        progress.tick(1, 10, true, 0);
        progress.clear();

        assertThat(err.toString()).isEmpty();
    }
}
