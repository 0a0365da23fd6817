package io.github.postmodel.validate.input;

import io.github.postmodel.validate.usage.Refusal;
import java.nio.file.Path;
import java.util.List;

/** Patterns of {@code .gitignore} that are held against the paths of files, however these are found. Immutable. */
public final class PathPatterns {
    private final IgnoreRules rules;
    private final Path root;

    /**
     * Patterns that start from a folder.
     *
     * @param root an absolute path
     * @throws Refusal if one is not a pattern
     */
    public PathPatterns(List<String> patterns, Path root) {
        this.rules = IgnoreRules.of(patterns, root);
        this.root = root;
    }

    /** Whether a file, or a folder below the root that it is in, matches. A folder is a file that is one. */
    public boolean match(Path file, boolean isFolder) {
        Path absolute = PostFolder.absolute(file);
        if (rules.isEmpty() || !absolute.startsWith(root) || absolute.equals(root)) {
            return false;
        }
        Path parent = root;
        Path below = root.relativize(absolute);
        for (int index = 0; index < below.getNameCount(); index++) {
            Path name = below.getName(index);
            if (rules.matches(parent, name, isFolder || index + 1 < below.getNameCount())) {
                return true;
            }
            parent = parent.resolve(name);
        }
        return false;
    }
}
