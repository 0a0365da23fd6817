package io.github.postmodel.io.internal.folder;

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
import org.jspecify.annotations.Nullable;

/**
 * Goes through a folder and those in it, sorted by name, as its files are asked for; a folder is listed when its turn
 * comes. Links to folders are not followed, so that none leads in a circle, and what is neither a file nor a folder (a
 * pipe, a device) is left out. A link to a file is followed to a file that the walk itself takes, and is else refused:
 * content may come from strangers. A folder that cannot be listed, or not be searched, is handed on in the place of its
 * files: reading it tells why.
 */
public final class FolderWalk implements Iterator<FolderWalk.Found> {
    private final Path root;
    private final FolderFilter reachable;
    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable Found next;

    /**
     * Starts at a folder.
     *
     * @param folder where to start
     * @param filter what is taken
     * @param reachable what a link may lead to
     * @throws IOException if the folder itself cannot be listed
     */
    public FolderWalk(Path folder, FolderFilter filter, FolderFilter reachable) throws IOException {
        this.root = folder;
        this.reachable = reachable;
        levels.push(new Level(folder, filter, children(folder).iterator()));
    }

    /**
     * What there is to read.
     *
     * @param path the file
     * @param refusal why it is not to be read; null where it is
     */
    public record Found(Path path, @Nullable String refusal) {}

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

    private void look(Level level, Child child) {
        Kind kind;
        try {
            kind = Kind.of(child.path);
        } catch (AccessDeniedException closed) {
            // So it is with all that is in the folder.
            levels.remove(level);
            next = new Found(level.folder, null);
            return;
        }
        switch (kind) {
            case FOLDER -> {
                FolderFilter filter = level.filter.entering(child.name);
                if (filter != null) {
                    enter(child.path, filter);
                }
            }
            case FILE -> {
                if (level.filter.takesFile(child.name)) {
                    next = new Found(child.path, null);
                }
            }
            case LINK -> {
                if (level.filter.takesFile(child.name)) {
                    next = new Found(child.path, Link.refusal(child.path, root, reachable));
                }
            }
            case UNKNOWN -> {
                if (level.filter.takesFile(child.name) || level.filter.entering(child.name) != null) {
                    next = new Found(child.path, null);
                }
            }
            case NEITHER -> {}
        }
    }

    private void enter(Path folder, FolderFilter filter) {
        try {
            levels.push(new Level(folder, filter, children(folder).iterator()));
        } catch (IOException unreadable) {
            next = new Found(folder, null);
        }
    }

    private static List<Child> children(Path folder) throws IOException {
        List<Child> children = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path path : all) {
                Path name = path.getFileName();
                if (!name.toString().startsWith(".")) {
                    children.add(new Child(name, path));
                }
            }
        } catch (DirectoryIteratorException fault) {
            throw fault.getCause();
        }
        Collections.sort(children);
        return children;
    }

    private record Level(Path folder, FolderFilter filter, Iterator<Child> children) {}

    private record Child(Path name, Path path) implements Comparable<Child> {
        @Override
        public int compareTo(Child other) {
            return name.toString().compareTo(other.name.toString());
        }
    }

    private enum Kind {
        FILE,
        FOLDER,
        /** A link to a file or to nothing. */
        LINK,
        /** A link to a folder, or what has no end to read to: a pipe, a device. */
        NEITHER,
        /** What cannot be looked at, or has vanished: reading it tells why. */
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
}
