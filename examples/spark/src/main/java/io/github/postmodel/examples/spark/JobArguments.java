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
            return new JobArguments(Mode.ERROR, words.get(0), words.get(1));
        }
        if (words.size() != 4 || !words.get(0).equals("--mode")) {
            return null;
        }
        for (Mode mode : Mode.values()) {
            if (mode.name().toLowerCase(Locale.ROOT).equals(words.get(1))) {
                return new JobArguments(mode, words.get(2), words.get(3));
            }
        }
        return null;
    }
}
