package io.github.postmodel.examples;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;

/**
 * The posts of a run, looked for as they are asked for. What cannot be looked for is among them, at its place: so it is
 * told in the same order in every run.
 */
final class Sources implements Iterator<Source> {
    private final Deque<Source> unread = new ArrayDeque<>();
    private final Set<Source> told = new HashSet<>();
    private Iterator<Path> paths = Collections.emptyIterator();
    private Function<Path, Source> source = Source.OnDisk::new;
    private int found;
    private boolean complete;

    /** Takes what is to be read. */
    void start(Iterator<Path> from, Function<Path, Source> how) {
        paths = from;
        source = how;
    }

    /** Takes what is not read, and the reason. */
    void addUnread(String path, String reason) {
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
