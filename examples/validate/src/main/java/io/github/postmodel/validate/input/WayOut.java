package io.github.postmodel.validate.input;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Finds links in a folder that lead out of it. Content may come from strangers: a link to a file elsewhere would show
 * that file's lines in a report, and write to it with {@code --fix}.
 */
final class WayOut {
    static final String REASON =
            "this link leads out of the folder, and is not followed; name the file itself if that is meant";

    private WayOut() {}

    /** Whether a link in a folder is such a one. One that leads nowhere is none: reading it tells why. */
    static boolean isOne(Path link, Path folder) {
        try {
            return !link.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException nowhere) {
            return false;
        }
    }
}
