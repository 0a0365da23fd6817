package io.github.postmodel.io.support;

import io.github.postmodel.io.PostConflictException;
import io.github.postmodel.io.PostFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Counts in an extra key of its own, each step an open, an edit and a save; starts again where another was quicker. With
 * several threads each has a key of its own, and counts in several files in turn.
 */
public final class CountingProcess {
    private CountingProcess() {}

    /** Of a key, a number of threads, the steps of each in each file, and files. */
    public static void main(String[] arguments) throws Exception {
        int threads = Integer.parseInt(arguments[1]);
        int steps = Integer.parseInt(arguments[2]);
        List<Path> paths = new ArrayList<>();
        for (int index = 3; index < arguments.length; index++) {
            paths.add(Path.of(arguments[index]));
        }
        countInThreads(arguments[0], threads, steps, paths);
        System.out.println("counted");
    }

    public static void countInThreads(String key, int threads, int steps, List<Path> paths) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Boolean>> counters = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String own = key + thread;
                counters.add(() -> count(own, steps, paths));
            }
            for (Future<Boolean> counter : pool.invokeAll(counters)) {
                counter.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean count(String key, int steps, List<Path> paths) throws IOException {
        for (int step = 0; step < steps; step++) {
            for (Path path : paths) {
                while (!isCounted(path, key, step)) {
                    Thread.onSpinWait();
                }
            }
        }
        return true;
    }

    /** False where the file has changed between the open and the save. */
    private static boolean isCounted(Path path, String key, int step) throws IOException {
        PostFile file = PostFile.open(path);
        int count = (int) file.post().frontMatter().extra().getOrDefault(key, 0);
        if (count != step) {
            throw new AssertionError(key + " is " + count + " and should be " + step);
        }
        try {
            file.with(file.post().with(fields -> fields.putExtra(key, count + 1)))
                    .save();
            return true;
        } catch (PostConflictException another) {
            return false;
        }
    }
}
