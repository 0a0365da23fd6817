package io.github.postmodel.io.support;

import io.github.postmodel.io.PostFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads and saves with about 1 MB of heap left, and less; then with all of it again. */
public final class TightHeapProcess {
    private static final int KILOBYTE = 1 << 10;

    private TightHeapProcess() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path path = folder.resolve("a.md");
        String expected = StrangeMachineProcess.sum(folder);
        boolean read = false;
        int exhausted = 0;
        for (int left = 0; left <= 1_024; left += 64) {
            Deque<byte[]> ballast = fill();
            for (int freed = 0; freed < left && !ballast.isEmpty(); freed += 16) {
                ballast.pop();
            }
            try {
                save(path, "with " + left);
                read = true;
            } catch (OutOfMemoryError documented) {
                read = false;
                exhausted++;
            }
            ballast.clear();
            check(path);
        }
        boolean same = StrangeMachineProcess.sum(folder).equals(expected);
        System.out.println(
                "read with 1 MB left: " + read + ", ran out before: " + (exhausted > 0) + ", same after: " + same);
    }

    private static void save(Path path, String title) throws IOException {
        PostFile file = PostFile.open(path);
        file.with(file.post().with(fields -> fields.title(title))).save();
    }

    /** The whole of the old content or the new. */
    private static void check(Path path) throws IOException {
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        if (!text.matches("---\ntitle: [a-z0-9 ]+\nsummary: x{10000}\n---\nBody\\.\n")) {
            throw new AssertionError(text);
        }
    }

    private static Deque<byte[]> fill() {
        Deque<byte[]> ballast = new ArrayDeque<>(1 << 16);
        try {
            while (true) {
                ballast.push(new byte[16 * KILOBYTE]);
            }
        } catch (OutOfMemoryError full) {
            return ballast;
        }
    }
}
