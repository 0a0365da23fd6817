package io.github.postmodel.validate.lsp;

import static io.github.postmodel.validate.support.LspClient.uri;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long one waits, and how much memory there is to it: printed, for a machine may be busy. */
@Tag("slow")
class LatencyIT {
    private static final int FILES = 2000;
    private static final int CHANGES = 100;

    @TempDir
    private Path folder;

    @Test
    void changeOfAPostIsAnswered() {
        String body = "A line of a post that is about harbours.\n".repeat(5_000 / 41);
        print("didChange to diagnostics, post of 5 KB", times(Posts.LINK + body));
    }

    @Test
    void changeOfALargePostIsAnswered() {
        String body = "A line of a post that is about harbours.\n".repeat(5_000_000 / 41);
        print("didChange to diagnostics, post of 5 MB", times(Posts.LINK + body));
    }

    @Test
    void thousandsOfFilesAreOpen() throws IOException {
        String body = "A line of a post that is about harbours.\n".repeat(5_000 / 41);
        try (LspProcess server = new LspProcess(folder, "-XX:+UseSerialGC")) {
            for (int number = 0; number < FILES; number++) {
                Posts.write(folder.resolve("posts/" + number + ".md"), post(number, body));
            }
            server.client.initialize(folder, "");
            for (int number = 0; number < FILES; number++) {
                server.client.open(uri(folder.resolve("posts/" + number + ".md")), post(number, body));
            }
            for (int number = 0; number < FILES; number++) {
                assertThat(server.client.diagnostics(uri(folder.resolve("posts/" + number + ".md"))))
                        .isEmpty();
            }
            Path status = Path.of("/proc", Long.toString(server.process.pid()), "status");
            if (Files.exists(status)) {
                Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                        .forEach(line -> System.out.println(FILES + " files of 5 KB open: " + line));
            }
        }
    }

    private static String post(int number, String body) {
        return Posts.LINK.replace("example.org/a", "example.org/" + number) + body;
    }

    /** The milliseconds of each change, in order of size. */
    private double[] times(String text) {
        String uri = uri(folder.resolve("a.md"));
        double[] times = new double[CHANGES];
        try (LspProcess server = new LspProcess(folder)) {
            server.client.initialize(folder, "");
            server.client.open(uri, text);
            server.client.diagnostics(uri, 1);
            for (int change = 0; change < CHANGES; change++) {
                long start = System.nanoTime();
                server.client.insert(uri, change + 2, 1, 12, "x");
                assertThat(server.client.diagnostics(uri, change + 2)).isEmpty();
                times[change] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static void print(String what, double[] times) {
        System.out.printf(
                "%s: median %.1f ms, 99th of %d %.1f ms, longest %.1f ms%n",
                what, times[CHANGES / 2], CHANGES, times[CHANGES * 99 / 100 - 1], times[CHANGES - 1]);
    }
}
