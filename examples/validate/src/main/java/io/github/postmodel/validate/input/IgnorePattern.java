package io.github.postmodel.validate.input;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a {@code .gitignore}. */
final class IgnorePattern {
    private final Path base;
    private final Pattern pattern;
    private final boolean negated;
    private final boolean onlyFolders;
    private final boolean anywhere;

    private IgnorePattern(Path base, Pattern pattern, boolean negated, boolean onlyFolders, boolean anywhere) {
        this.base = base;
        this.pattern = pattern;
        this.negated = negated;
        this.onlyFolders = onlyFolders;
        this.anywhere = anywhere;
    }

    /** Parses a line of a file in a folder; null if there is no pattern on it. */
    static @Nullable IgnorePattern parse(String line, Path base) {
        String glob = withoutTrailingBlanks(line);
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
        return glob.isEmpty() ? null : new IgnorePattern(base, Glob.compile(glob), negated, onlyFolders, anywhere);
    }

    private static String withoutTrailingBlanks(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
            end--;
        }
        return line.substring(0, end);
    }

    boolean isNegated() {
        return negated;
    }

    /** Whether the pattern speaks of this very file or folder. */
    boolean matches(Path absolute, boolean folder) {
        if ((onlyFolders && !folder) || (!anywhere && !absolute.startsWith(base))) {
            return false;
        }
        Path relative = anywhere ? absolute.getFileName() : base.relativize(absolute);
        String name = relative == null ? "" : relative.toString();
        return BoundedName.matches(
                pattern, name.replace(absolute.getFileSystem().getSeparator(), "/"));
    }
}
