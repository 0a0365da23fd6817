package io.github.postmodel.io.support;

import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.io.ReadResult;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads a folder with some threads, two if nothing is said, and says how many posts there are. */
public final class FolderReadingProcess {
    private FolderReadingProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        int posts = 0;
        int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        try (Stream<ReadResult> all = PostReader.readAll(Path.of(arguments[0]), ReadOptions.defaults(), threads)) {
            for (ReadResult result : (Iterable<ReadResult>) all::iterator) {
                result.orThrow();
                posts++;
                // Reading is to get ahead.
                if (posts % 100 < 10) {
                    Thread.sleep(2);
                }
            }
        }
        System.out.println(posts + " posts");
    }
}
