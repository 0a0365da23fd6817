package io.github.postmodel.validate.input;

import io.github.postmodel.validate.glob.Glob;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One line of a {@code .gitignore}.
 *
 * @param start what a path starts with: the folder of the file, and what comes before the first wildcard
 * @param glob what to match: names, or the rest of the path
 * @param isNegated whether a match is not ignored after all
 * @param onlyFolders whether files never match
 * @param anywhere whether it is a pattern of names
 */
record IgnorePattern(String start, Glob glob, boolean isNegated, boolean onlyFolders, boolean anywhere) {
    private static final String WILDCARDS = "*?[\\";

    /**
     * Parses a line of a file in a folder; null if there is no pattern on it.
     *
     * @throws io.github.postmodel.validate.usage.Refusal if it is a pattern that names nothing
     */
    static @Nullable IgnorePattern parse(String line, Path folder) {
        String glob = withoutFinalSpaces(line);
        if (glob.isEmpty() || glob.startsWith("#")) {
            return null;
        }
        boolean negated = glob.startsWith("!");
        glob = negated ? glob.substring(1) : glob;
        boolean onlyFolders = glob.endsWith("/");
        glob = onlyFolders ? glob.substring(0, glob.length() - 1) : glob;
        // A slash at the start or inside ties a pattern to its folder.
        boolean anywhere = glob.indexOf('/') < 0;
        glob = glob.startsWith("/") ? glob.substring(1) : glob;
        if (glob.isEmpty()) {
            return null;
        }
        // As git does, which makes a**/b match ab: after the start, the ** is at the beginning.
        int wildcard = anywhere ? 0 : Glob.indexOfAny(WILDCARDS, glob);
        String base = slashes(folder);
        return new IgnorePattern(
                (base.endsWith("/") ? base : base + "/") + glob.substring(0, wildcard),
                Glob.ofGitignore(glob.substring(wildcard)),
                negated,
                onlyFolders,
                anywhere);
    }

    /** Spaces at the end do not count, except after a backslash. */
    private static String withoutFinalSpaces(String line) {
        int end = 0;
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) == '\\') {
                at++;
                end = at + 1;
            } else if (line.charAt(at) != ' ') {
                end = at + 1;
            }
        }
        return line.substring(0, Math.min(end, line.length()));
    }

    /** A path as patterns see it. */
    static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Whether the pattern names this very file or folder, by its absolute path with slashes. */
    boolean matches(String path, boolean isFolder) {
        if (onlyFolders && !isFolder) {
            return false;
        }
        return anywhere
                ? glob.matches(path, path.lastIndexOf('/') + 1)
                : path.startsWith(start) && glob.matches(path, start.length());
    }
}
