package io.github.postmodel.io;

import static java.util.Spliterator.NONNULL;
import static java.util.Spliterator.ORDERED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Lists the posts of a folder, one after the other; a folder in it is listed when its turn comes. */
final class PostFolder implements Iterator<Path> {
    private static final Comparator<Path> BY_NAME = Comparator.comparing(PostFolder::name);

    private final Deque<Path> ahead = new ArrayDeque<>();
    private @Nullable Path next;

    private PostFolder(List<Path> children) {
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
            Path path = ahead.pop();
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                open(path);
            } else {
                next = path;
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

    private void push(List<Path> children) {
        for (int index = children.size() - 1; index >= 0; index--) {
            ahead.push(children.get(index));
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(PostFolder::isWanted).sorted(BY_NAME).toList();
        }
    }

    private static boolean isWanted(Path path) {
        String name = name(path);
        if (name.startsWith(".")) {
            return false;
        }
        boolean post = name.endsWith(".md") && !name.equals("_index.md");
        // A pipe or a device has no end to read to; of a link to nothing, reading it tells.
        boolean readable = post && (Files.isRegularFile(path) || !Files.exists(path));
        return readable || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String reason(Path folder, IOException fault) {
        return Files.exists(folder) ? FileBytes.reason(folder, fault) : "no such folder; check the path";
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
