package io.github.postmodel.io.internal.folder;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Links among the files of a folder. What a stranger's link shows would be shown in a report, and written to by a fix:
 * so it may only lead to what is in the folder anyway.
 */
final class Link {
    private Link() {}

    /** Why a link is not followed; null where it is. One that leads nowhere is: reading it tells why. */
    static @Nullable String refusal(Path link, Path root, FolderFilter reachable) {
        try {
            Path real = link.toRealPath();
            Path realRoot = root.toRealPath();
            if (!real.startsWith(realRoot)) {
                return "this link leads out of the folder, and is not followed; name the file itself if that is meant";
            }
            return isTaken(realRoot.relativize(real), reachable)
                    ? null
                    : "this link leads to a file that is left out of the folder, and is not followed; name the file itself"
                            + " if that is meant";
        } catch (IOException nowhere) {
            return null;
        }
    }

    private static boolean isTaken(Path relative, FolderFilter reachable) {
        FolderFilter filter = reachable;
        for (int index = 0; filter != null && index < relative.getNameCount() - 1; index++) {
            filter = filter.entering(relative.getName(index));
        }
        return filter != null && filter.takesFile(relative.getFileName());
    }
}
