package io.github.postmodel.examples.fix;

import java.nio.file.Path;

/** Writes patches that {@code git apply} takes. */
public final class UnifiedDiff {
    private UnifiedDiff() {}

    /**
     * What turns a text into another. Print it as it is: a carriage return belongs to the line that it ends.
     *
     * @param path the file, relative to the folder in which the patch is to be applied
     * @param before the text as it is
     * @param after the text as it shall be
     * @return the patch, lines ended by line feeds; empty where the texts are equal
     */
    public static String of(Path path, String before, String after) {
        return "";
    }
}
