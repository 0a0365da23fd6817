package io.github.postmodel.validate.input;

import io.github.postmodel.validate.glob.Glob;
import java.nio.file.Path;

/**
 * A glob that starts at a folder.
 *
 * @param folder the absolute path of the folder
 * @param glob the pattern of paths below it
 */
record GlobBelow(Path folder, Glob glob) {
    /** Whether a match may be in a folder below: the glob goes on there, or it means all that is in it. */
    boolean leadsInto(Path inner) {
        String path = IgnorePattern.slashes(folder.relativize(inner));
        return glob.matchesBelow(path) || matchesFolderOf(path + "/");
    }

    /** Whether the glob matches a file itself. */
    boolean matches(Path file) {
        return glob.matches(IgnorePattern.slashes(folder.relativize(file)), 0);
    }

    /** Whether the glob matches a folder that a file is in. */
    boolean matchesFolderOf(Path file) {
        return matchesFolderOf(IgnorePattern.slashes(folder.relativize(file)));
    }

    private boolean matchesFolderOf(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (glob.matches(path.substring(0, slash), 0)) {
                return true;
            }
        }
        return false;
    }
}
