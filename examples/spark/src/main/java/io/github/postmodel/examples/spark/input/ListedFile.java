package io.github.postmodel.examples.spark.input;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a folder, before it is opened.
 *
 * @param name its path in the folder, percent-encoded: it names the file even where that has bytes that are not UTF-8
 * @param bytes how large it is
 * @param modified when it was last changed; null where that is not known
 * @param refusal why it is not to be opened; null where it is
 */
public record ListedFile(
        String name,
        long bytes,
        @Nullable Instant modified,
        @Nullable String refusal) {
    /** The path as people read it. Bytes that are not UTF-8 appear as U+FFFD, as in what the command prints. */
    public String path() {
        return path(name);
    }

    static String path(String name) {
        // The decoder takes a plus for a space.
        return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
