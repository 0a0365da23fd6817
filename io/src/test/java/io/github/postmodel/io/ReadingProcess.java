package io.github.postmodel.io;

import java.nio.file.Path;

/** Reads a file in each way there is, and prints what comes of it. */
final class ReadingProcess {
    private ReadingProcess() {}

    public static void main(String[] arguments) {
        Path path = Path.of(arguments[0]);
        UnreadableFilesTest.ways().forEach(way -> {
            try {
                System.out.println(way + ": " + way.read().apply(path));
            } catch (PostReadException refusal) {
                System.out.println(way + ": " + refusal.getMessage() + " " + refusal.problems());
            }
        });
    }
}
