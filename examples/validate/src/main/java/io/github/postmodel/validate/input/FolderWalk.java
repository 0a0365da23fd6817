package io.github.postmodel.validate.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a folder and those in it, sorted by name, as its files are asked for. Links to folders are not
 * followed, so that none leads in a circle, and what is neither a file nor a folder is left out. A folder that cannot
 * be listed is handed on in the place of its files: reading it tells why.
 */
final class FolderWalk implements Iterator<FolderWalk.Found> {
    private final WalkFilter filter;
    private final BiConsumer<String, String> failures;
    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable Found next;
    private boolean complete = true;

    /**
     * Starts at a folder.
     *
     * @param folder where to start
     * @param filter what to take
     * @param failures takes a folder of which it cannot be told what to take, and the reason
     */
    FolderWalk(Path folder, WalkFilter filter, BiConsumer<String, String> failures) {
        this.filter = filter;
        this.failures = failures;
        Path absolute = absolute(folder);
        open(folder, absolute, () -> filter.gitignore() ? IgnoreRules.above(absolute) : IgnoreRules.none());
    }

    @Override
    public boolean hasNext() {
        while (next == null && !levels.isEmpty()) {
            Level level = levels.peek();
            if (level.children.hasNext()) {
                look(level, level.children.next());
            } else {
                levels.pop();
            }
        }
        return next != null;
    }

    @Override
    public Found next() {
        Found found = hasNext() ? next : null;
        if (found == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return found;
    }

    /** Whether no folder so far had to be left out, because it cannot be told what to take of it. */
    boolean isComplete() {
        return complete;
    }

    private void look(Level level, Child child) {
        Path name = child.fileName;
        Path path = child.path;
        switch (kind(level, path)) {
            case FOLDER -> {
                if (filter.takesFolder(level.absolute, name) && !level.ignored.matches(level.absolute, name, true)) {
                    open(path, level.absolute.resolve(name), () -> level.ignored);
                }
            }
            case FILE -> take(level, name, new Found(path, false));
            case LINK -> take(level, name, new Found(path, true));
            case UNKNOWN -> {
                // Whatever it is: the name does not tell.
                if (filter.takesFolder(level.absolute, name) && !level.ignored.matches(level.absolute, name, true)) {
                    next = new Found(path, false);
                }
            }
            case NEITHER -> {}
        }
    }

    private Kind kind(Level level, Path path) {
        try {
            return Kind.of(path);
        } catch (AccessDeniedException closed) {
            // So it is with all that is in the folder.
            levels.remove(level);
            complete = false;
            failures.accept(
                    String.valueOf(path.getParent()),
                    "permission denied; allow the folder to be searched, or leave it out");
            return Kind.NEITHER;
        }
    }

    private void take(Level level, Path name, Found found) {
        if (filter.takesFile(level.absolute, name) && !level.ignored.matches(level.absolute, name, false)) {
            next = found;
        }
    }

    private void open(Path folder, Path absolute, Supplier<IgnoreRules> above) {
        try {
            IgnoreRules ignored = filter.gitignore() ? above.get().in(absolute) : above.get();
            levels.push(new Level(absolute, ignored, children(folder).iterator()));
        } catch (IOException | DirectoryIteratorException unreadable) {
            next = new Found(folder, false);
        } catch (IgnoreRules.Unreadable fault) {
            complete = false;
            failures.accept(
                    fault.file(),
                    fault.getMessage() + ", so it is not known what to leave out of " + folder
                            + "; correct it, or use --no-ignore");
        }
    }

    private static List<Child> children(Path folder) throws IOException {
        List<Child> children = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path path : all) {
                Path fileName = path.getFileName();
                if (!fileName.toString().startsWith(".")) {
                    children.add(new Child(fileName, path));
                }
            }
        }
        Collections.sort(children);
        return children;
    }

    /**
     * What there is to read.
     *
     * @param path the file
     * @param isLink whether it is a link, to a file or to nothing
     */
    record Found(Path path, boolean isLink) {}

    private record Level(Path absolute, IgnoreRules ignored, Iterator<Child> children) {}

    private record Child(Path fileName, Path path) implements Comparable<Child> {
        @Override
        public int compareTo(Child other) {
            return fileName.toString().compareTo(other.fileName.toString());
        }
    }

    private enum Kind {
        FILE,
        FOLDER,
        LINK,

        /** A link to a folder, or what has no end to read to: a pipe, a device. */
        NEITHER,

        /** What cannot be looked at: reading it tells why. */
        UNKNOWN;

        /** One look at the disk for most. */
        static Kind of(Path path) throws AccessDeniedException {
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isRegularFile()) {
                    return FILE;
                }
                if (attributes.isDirectory()) {
                    return FOLDER;
                }
                boolean isLink = attributes.isSymbolicLink() && (Files.isRegularFile(path) || !Files.exists(path));
                return isLink ? LINK : NEITHER;
            } catch (AccessDeniedException closed) {
                throw closed;
            } catch (IOException unreadable) {
                return UNKNOWN;
            }
        }
    }

    static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
