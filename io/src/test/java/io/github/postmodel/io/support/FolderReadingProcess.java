package io.github.postmodel.io.support;

import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.io.ReadResult;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads a folder with two threads, and says how many posts there are. */
public final class FolderReadingProcess {
    private FolderReadingProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        int posts = 0;
        try (Stream<ReadResult> all = PostReader.readAll(Path.of(arguments[0]), ReadOptions.defaults(), 2)) {
            for (ReadResult result : (Iterable<ReadResult>) all::iterator) {
                result.orThrow();
                posts++;
                // Reading is to get ahead.
                Thread.sleep(2);
            }
        }
        System.out.println(posts + " posts");
    }
}
