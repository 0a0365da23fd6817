package io.github.postmodel.examples.spark;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The posts of the tests with executors: 2,000 copies of the sample posts, or as many as
 * {@code -Dpostmodel.spark.posts=NUMBER} says, of those in {@code -Dpostmodel.corpus=DIR}.
 */
final class ManyPosts {
    static final int NUMBER = Integer.getInteger("postmodel.spark.posts", 2000);

    /** How many of them have each fault. */
    static final int EACH = NUMBER / 2000;

    private static final int FAULTS = EACH * Fault.values().length;
    private static final String SEEDS = System.getProperty("postmodel.corpus", "../posts/good");

    private ManyPosts() {}

    static void write(Path folder) throws IOException {
        write(folder, NUMBER, FAULTS);
    }

    static void write(Path folder, int posts, int faults) throws IOException {
        new Copies(Path.of(SEEDS)).write(folder, posts, faults);
    }
}
