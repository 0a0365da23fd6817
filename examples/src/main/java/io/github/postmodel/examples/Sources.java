package io.github.postmodel.examples;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Function;

/** The posts of a run, looked for as they are asked for, and how many were found so far. */
final class Sources implements Iterator<Source> {
    private final Iterator<Path> paths;
    private final Function<Path, Source> source;
    private int found;

    Sources(Iterator<Path> paths, Function<Path, Source> source) {
        this.paths = paths;
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        return paths.hasNext();
    }

    @Override
    public Source next() {
        Path path = paths.next();
        found++;
        return source.apply(path);
    }

    /** How many there are; while {@link #hasNext}, how many there are at least. */
    int found() {
        return found;
    }
}
