package io.github.postmodel.validate.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.postmodel.validate.glob.Glob;
import io.github.postmodel.validate.settings.Repository;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/** The {@code .gitignore} files that count in a folder: its own and those above it, up to the top of the repository. */
final class IgnoreRules {
    private static final String FILE = ".gitignore";
    private static final String LOCAL_FILE = ".git/info/exclude";
    private static final int MOST_BYTES = 1 << 20;

    /** A later pattern overrules an earlier one. */
    private final List<IgnorePattern> patterns;

    private IgnoreRules(List<IgnorePattern> patterns) {
        this.patterns = patterns;
    }

    static IgnoreRules none() {
        return new IgnoreRules(List.of());
    }

    /**
     * Patterns of the command line or the settings, starting from a folder.
     *
     * @throws Refusal if one is not a pattern
     */
    static IgnoreRules of(List<String> lines, Path folder) {
        List<IgnorePattern> patterns = new ArrayList<>();
        for (String line : lines) {
            IgnorePattern pattern = IgnorePattern.parse(line, folder);
            if (pattern != null) {
                // A person should know of faults that git passes over.
                Glob.of(line);
                patterns.add(pattern);
            }
        }
        return new IgnoreRules(patterns);
    }

    /** What counts in a folder by the files above it, without its own. */
    static IgnoreRules above(Path folder) {
        Path top = Repository.topOf(folder);
        Deque<Path> folders = new ArrayDeque<>();
        for (Path above = folder; !above.equals(top) && above.getParent() != null; ) {
            above = above.getParent();
            folders.push(above);
        }
        IgnoreRules rules = none();
        for (Path above : folders) {
            rules = rules.in(above);
        }
        return rules;
    }

    /** These rules and those of the folder's own files. */
    IgnoreRules in(Path folder) {
        return plus(folder, LOCAL_FILE).plus(folder, FILE);
    }

    private IgnoreRules plus(Path folder, String name) {
        Path file = folder.resolve(name);
        // Git does not follow a link in place of the file either.
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return this;
        }
        List<IgnorePattern> all = new ArrayList<>(patterns);
        for (String line : read(file).split("\n", -1)) {
            addTo(all, line.endsWith("\r") ? line.substring(0, line.length() - 1) : line, folder);
        }
        return new IgnoreRules(all);
    }

    private static String read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Unreadable(file, "has more than " + MOST_BYTES + " bytes");
            }
            String text = new String(bytes, UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException fault) {
            throw new Unreadable(file, "cannot be read");
        }
    }

    private static void addTo(List<IgnorePattern> patterns, String line, Path folder) {
        try {
            IgnorePattern pattern = IgnorePattern.parse(line, folder);
            if (pattern != null) {
                patterns.add(pattern);
            }
        } catch (Refusal notAPattern) {
            // To git as well, it names nothing.
            return;
        }
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** Whether the last pattern that names a file or folder, in an absolute folder, leaves it out. */
    boolean matches(Path parent, Path name, boolean isFolder) {
        // Mostly there is no pattern, and making a path of each name takes longer than seeing that.
        return !patterns.isEmpty() && matches(IgnorePattern.slashes(parent.resolve(name)), isFolder);
    }

    private boolean matches(String path, boolean isFolder) {
        for (int index = patterns.size() - 1; index >= 0; index--) {
            IgnorePattern pattern = patterns.get(index);
            if (pattern.matches(path, isFolder)) {
                return !pattern.isNegated();
            }
        }
        return false;
    }

    /** Rules that cannot be read, so that it is not known what is ignored. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String file;

        Unreadable(Path file, String reason) {
            super(reason);
            this.file = file.toString();
        }

        void tell(Path folder, BiConsumer<String, String> failures) {
            failures.accept(
                    file,
                    getMessage() + ", so it is not known what to leave out of " + folder
                            + "; correct it, or use --no-ignore");
        }
    }
}
