package io.github.postmodel.io.support;

import io.github.postmodel.io.PostConflictException;
import io.github.postmodel.io.PostFile;
import java.io.IOException;
import java.nio.file.Path;

/** Counts in an extra key of its own, each step an open, an edit and a save; starts again where another was quicker. */
public final class CountingProcess {
    private CountingProcess() {}

    public static void main(String[] arguments) throws IOException {
        count(Path.of(arguments[0]), arguments[1], Integer.parseInt(arguments[2]));
        System.out.println("counted");
    }

    public static void count(Path path, String key, int steps) throws IOException {
        for (int step = 0; step < steps; ) {
            PostFile file = PostFile.open(path);
            int count = (int) file.post().frontMatter().extra().getOrDefault(key, 0);
            if (count != step) {
                throw new AssertionError(key + " is " + count + " and should be " + step);
            }
            try {
                file.with(file.post().with(fields -> fields.putExtra(key, count + 1)))
                        .save();
                step++;
            } catch (PostConflictException another) {
                Thread.onSpinWait();
            }
        }
    }
}
