package io.github.postmodel.validate.input;

import io.github.postmodel.validate.settings.PathName;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The posts of a run, found as they are asked for. A path that is not read is among them, at its place, so that it is
 * reported in the same order in every run.
 */
public final class InputQueue implements Iterator<Input> {
    private final Deque<Input> unread = new ArrayDeque<>();
    private final Set<Input> reported = new HashSet<>();
    private final Iterator<Path> paths;
    private final Source source;
    private int found;
    private boolean garbled;
    private boolean complete;

    /**
     * Starts to look.
     *
     * @param source where the posts are
     */
    public InputQueue(Source source) {
        this.source = source;
        this.paths = source.list(new Failures());
    }

    /** Where posts are. */
    public interface Source {
        /**
         * Lists the paths.
         *
         * @param failures takes one that is not read, and the reason
         */
        Iterator<Path> list(BiConsumer<String, String> failures);

        /** The input of a path. */
        Input input(Path path);
    }

    private final class Failures implements BiConsumer<String, String> {
        @Override
        public void accept(String path, String reason) {
            Input.Unread added = new Input.Unread(path, reason);
            if (reported.add(added)) {
                unread.add(added);
            }
        }
    }

    @Override
    public boolean hasNext() {
        // Looking for the next path may find some before it that are not read.
        boolean more = !unread.isEmpty() || paths.hasNext() || !unread.isEmpty();
        complete = !more;
        return more;
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        found++;
        Input next = unread.isEmpty() ? source.input(paths.next()) : unread.remove();
        garbled |= PathName.isGarbled(next.name());
        return next;
    }

    /** Whether names were found that Java cannot read in this locale. */
    public boolean hasGarbledNames() {
        return garbled;
    }

    /** How many were found so far. */
    public int found() {
        return found;
    }

    /** Whether that is all. */
    public boolean isComplete() {
        return complete;
    }
}
