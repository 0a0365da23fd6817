package io.github.postmodel.io;

import static java.util.Spliterator.NONNULL;
import static java.util.Spliterator.ORDERED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Lists the posts of a folder, one after the other; a folder in it is listed when its turn comes. */
final class PostFolder implements Iterator<Path> {
    private static final Comparator<Child> BY_NAME = Comparator.comparing(child -> name(child.path));

    private final Deque<Child> ahead = new ArrayDeque<>();
    private @Nullable Path next;

    private PostFolder(List<Child> children) {
        push(children);
    }

    static Stream<Path> list(Path folder) {
        try {
            Iterator<Path> posts = new PostFolder(children(folder));
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(posts, ORDERED | NONNULL), false);
        } catch (NotDirectoryException fault) {
            throw FileBytes.unreadable(folder.toString(), "this is a file, not a folder; use PostReader.read", fault);
        } catch (IOException fault) {
            throw FileBytes.unreadable(folder.toString(), reason(folder, fault), fault);
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ahead.isEmpty()) {
            Child child = ahead.pop();
            if (child.isFolder) {
                open(child.path);
            } else {
                next = child.path;
            }
        }
        return next != null;
    }

    @Override
    public Path next() {
        Path post = hasNext() ? next : null;
        if (post == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return post;
    }

    private void open(Path folder) {
        try {
            push(children(folder));
        } catch (IOException fault) {
            next = folder;
        }
    }

    private void push(List<Child> children) {
        for (int index = children.size() - 1; index >= 0; index--) {
            ahead.push(children.get(index));
        }
    }

    private static List<Child> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(Child::of)
                    .flatMap(Optional::stream)
                    .sorted(BY_NAME)
                    .toList();
        }
    }

    /** A post or a folder in a folder; the system is asked once which of them it is. */
    private record Child(Path path, boolean isFolder) {
        static Optional<Child> of(Path path) {
            String name = name(path);
            if (name.startsWith(".")) {
                return Optional.empty();
            }
            BasicFileAttributes attributes = attributes(path);
            boolean isFolder = attributes != null && attributes.isDirectory();
            boolean isPost = name.endsWith(".md") && !name.equals("_index.md") && isReadable(path, attributes);
            return isFolder || isPost ? Optional.of(new Child(path, isFolder)) : Optional.empty();
        }

        /** A pipe or a device has no end to read to; of what is not there, or a link to nothing, reading it tells. */
        private static boolean isReadable(Path path, @Nullable BasicFileAttributes attributes) {
            if (attributes != null && attributes.isSymbolicLink()) {
                return Files.isRegularFile(path) || !Files.exists(path);
            }
            return attributes == null || attributes.isRegularFile();
        }

        /** What the system says of a path, not following a link; null where it says nothing. */
        private static @Nullable BasicFileAttributes attributes(Path path) {
            try {
                return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException gone) {
                return null;
            }
        }
    }

    private static String reason(Path folder, IOException fault) {
        return Files.exists(folder) ? FileBytes.reason(folder, fault) : "no such folder; check the path";
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
