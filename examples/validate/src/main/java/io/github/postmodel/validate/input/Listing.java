package io.github.postmodel.validate.input;

import io.github.postmodel.io.internal.folder.FolderWalk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The files that arguments name, found as they are asked for. One that names nothing is reported in its turn. */
final class Listing implements Iterator<Path> {
    private final SortedMap<Path, Path> arguments;
    private final Iterator<Map.Entry<Path, Path>> left;
    private final WalkFilter filter;
    private final BiConsumer<String, String> failures;
    private @Nullable Walk walk;
    private @Nullable Path next;

    /**
     * Starts at the first argument.
     *
     * @param arguments absolute path to path as given
     * @param filter what is taken from a folder
     * @param failures takes a path that is not read, and the reason
     */
    Listing(SortedMap<Path, Path> arguments, WalkFilter filter, BiConsumer<String, String> failures) {
        this.arguments = arguments;
        this.left = arguments.entrySet().iterator();
        this.filter = filter;
        this.failures = failures;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (walk != null || left.hasNext())) {
            if (walk == null) {
                start(left.next());
            } else {
                next = walk.next();
                walk = next == null ? null : walk;
            }
        }
        return next != null;
    }

    @Override
    public Path next() {
        Path found = hasNext() ? next : null;
        if (found == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return found;
    }

    private void start(Map.Entry<Path, Path> argument) {
        if (Files.isDirectory(argument.getValue())) {
            walk = new Walk(argument.getKey(), argument.getValue());
        } else {
            next = argument.getValue();
        }
    }

    /** The walk through the folder of one argument. */
    private final class Walk implements BiConsumer<String, String> {
        private final Path absolute;
        private final Path folder;
        private final Iterator<FolderWalk.Found> files;
        private boolean empty = true;

        Walk(Path absolute, Path folder) {
            this.absolute = absolute;
            this.folder = folder;
            this.files = PostFolder.walk(folder, filter, this);
        }

        @Override
        public void accept(String path, String reason) {
            empty = false;
            failures.accept(path, reason);
        }

        /** The next file; null after the last. */
        @Nullable
        Path next() {
            while (files.hasNext()) {
                empty = false;
                FolderWalk.Found found = files.next();
                if (belongsTo(absolute, found.path())) {
                    if (found.refusal() == null) {
                        return found.path();
                    }
                    accept(found.path().toString(), found.refusal());
                }
            }
            if (empty) {
                accept(folder.toString(), "no posts in this folder; they are named *.md");
            }
            return null;
        }
    }

    /** Whether no other argument, deeper inside the folder, names the file as well. */
    private boolean belongsTo(Path folder, Path post) {
        if (arguments.size() == 1) {
            return true;
        }
        for (Path path = PostFolder.absolute(post); path != null && !path.equals(folder); path = path.getParent()) {
            if (arguments.containsKey(path)) {
                return false;
            }
        }
        return true;
    }
}
