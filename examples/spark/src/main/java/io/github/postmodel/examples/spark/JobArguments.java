package io.github.postmodel.examples.spark;

import io.github.postmodel.examples.spark.tables.Mode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words after the name of a job. */
record JobArguments(Mode mode, String posts, String tables) {
    /** What they say; null where they are not two folders, with or without a mode before them. */
    static @Nullable JobArguments parse(String... args) {
        List<String> words = List.of(args);
        if (words.size() == 2 && !words.get(0).startsWith("--")) {
            return of(Mode.ERROR, words.get(0), words.get(1));
        }
        if (words.size() != 4 || !words.get(0).equals("--mode")) {
            return null;
        }
        for (Mode mode : Mode.values()) {
            if (mode.name().toLowerCase(Locale.ROOT).equals(words.get(1))) {
                return of(mode, words.get(2), words.get(3));
            }
        }
        return null;
    }

    private static @Nullable JobArguments of(Mode mode, String posts, String tables) {
        return posts.isEmpty() || tables.isEmpty() ? null : new JobArguments(mode, folder(posts), folder(tables));
    }

    /** An address has a slash after its colon. Hadoop would take any name with a colon for one. */
    private static String folder(String word) {
        return word.matches("[^/:]*:(?!/).*") ? "./" + word : word;
    }
}
