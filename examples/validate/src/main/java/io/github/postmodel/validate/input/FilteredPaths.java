package io.github.postmodel.validate.input;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The paths of a listing that a run is for, found as they are asked for. */
public final class FilteredPaths implements Iterator<Path> {
    private final Iterator<Path> all;
    private final Predicate<Path> wanted;
    private @Nullable Path next;

    /** Those of all that are wanted. */
    public FilteredPaths(Iterator<Path> all, Predicate<Path> wanted) {
        this.all = all;
        this.wanted = wanted;
    }

    @Override
    public boolean hasNext() {
        while (next == null && all.hasNext()) {
            Path path = all.next();
            next = wanted.test(path) ? path : null;
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
}
