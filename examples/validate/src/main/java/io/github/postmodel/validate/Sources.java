package io.github.postmodel.validate;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The posts of a run, looked for as they are asked for. What cannot be looked for is among them, at its place: so it is
 * told in the same order in every run.
 */
final class Sources implements Iterator<Source> {
    private final Deque<Source> unread = new ArrayDeque<>();
    private final Set<Source> told = new HashSet<>();
    private final Iterator<Path> paths;
    private final Function<Path, Source> source;
    private int found;
    private boolean complete;

    /**
     * Starts to look.
     *
     * @param listing lists the paths, and tells of those that are not read, with the reason
     * @param source reads a path
     */
    Sources(Function<BiConsumer<String, String>, Iterator<Path>> listing, Function<Path, Source> source) {
        this.source = source;
        this.paths = listing.apply(this::addUnread);
    }

    private void addUnread(String path, String reason) {
        Source.Unread added = new Source.Unread(path, reason);
        if (told.add(added)) {
            unread.add(added);
        }
    }

    @Override
    public boolean hasNext() {
        // To look for the next path may find some that are not read before it.
        boolean more = !unread.isEmpty() || paths.hasNext() || !unread.isEmpty();
        complete = !more;
        return more;
    }

    @Override
    public Source next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        found++;
        return unread.isEmpty() ? source.apply(paths.next()) : unread.remove();
    }

    /** How many were found so far. */
    int found() {
        return found;
    }

    /** Whether it is known that there are no more. */
    boolean isComplete() {
        return complete;
    }
}
