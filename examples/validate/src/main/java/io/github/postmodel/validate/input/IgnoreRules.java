package io.github.postmodel.validate.input;

import io.github.postmodel.validate.settings.BadUsage;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The {@code .gitignore} files that hold in a folder: its own and those above it, as far as the repository goes. */
final class IgnoreRules {
    private static final String FILE = ".gitignore";
    private static final String LOCAL_FILE = ".git/info/exclude";

    /** A later pattern overrules an earlier one. */
    private final List<IgnorePattern> patterns;

    private IgnoreRules(List<IgnorePattern> patterns) {
        this.patterns = patterns;
    }

    static IgnoreRules none() {
        return new IgnoreRules(List.of());
    }

    /** Patterns of the command line, from a folder on. */
    static IgnoreRules of(List<String> lines, Path base) {
        List<IgnorePattern> patterns = new ArrayList<>();
        for (String line : lines) {
            IgnorePattern pattern = IgnorePattern.parse(line, base);
            if (pattern != null) {
                patterns.add(pattern);
            }
        }
        return new IgnoreRules(patterns);
    }

    /** What holds in a folder by the files above it; its own is not among them. */
    static IgnoreRules above(Path folder) {
        Path parent = folder.getParent();
        if (parent == null || Files.exists(folder.resolve(".git"))) {
            return none();
        }
        return above(parent).in(parent);
    }

    /** These rules and those of the folder's own files. */
    IgnoreRules in(Path folder) {
        return plus(read(folder, LOCAL_FILE)).plus(read(folder, FILE));
    }

    private static List<IgnorePattern> read(Path folder, String name) {
        Path file = folder.resolve(name);
        List<IgnorePattern> patterns = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            try {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                text.lines().forEach(line -> addGood(line, folder, patterns));
            } catch (IOException fault) {
                throw new Unreadable(file, fault);
            }
        }
        return patterns;
    }

    /** To git as well, a line that is no pattern names nothing. */
    private static void addGood(String line, Path folder, List<IgnorePattern> to) {
        try {
            IgnorePattern pattern = IgnorePattern.parse(line, folder);
            if (pattern != null) {
                to.add(pattern);
            }
        } catch (BadUsage noPattern) {
            return;
        }
    }

    private IgnoreRules plus(List<IgnorePattern> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<IgnorePattern> all = new ArrayList<>(patterns);
        all.addAll(more);
        return new IgnoreRules(all);
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** Whether the last pattern that speaks of a file or folder, of an absolute parent, names it. */
    boolean matches(Path parent, Path name, boolean folder) {
        // Mostly there is no pattern, and to make a path of each name takes longer than to see that.
        return !patterns.isEmpty() && matches(parent.resolve(name), folder);
    }

    private boolean matches(Path absolute, boolean folder) {
        for (int index = patterns.size() - 1; index >= 0; index--) {
            IgnorePattern pattern = patterns.get(index);
            if (pattern.matches(absolute, folder)) {
                return !pattern.isNegated();
            }
        }
        return false;
    }

    /** Rules that cannot be read, so that it cannot be told what is ignored. */
    static final class Unreadable extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String file;

        Unreadable(Path file, IOException fault) {
            super(fault);
            this.file = file.toString();
        }

        String file() {
            return file;
        }
    }
}
