package io.github.postmodel.io.internal.source;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import java.util.ArrayList;
import java.util.List;

/** The problems of one file, as they are found. */
public final class Problems {
    private final Source source;
    private final List<Problem> found;

    public Problems(Source source) {
        this(source, List.of());
    }

    /** Goes on from what was found before. */
    public Problems(Source source, List<Problem> before) {
        this.source = source;
        this.found = new ArrayList<>(before);
    }

    public void add(Rule rule, String property, String message, int from, int to) {
        // What is expected after the end of a file is told at its end.
        int start = Math.min(from, source.length());
        int end = Math.min(Math.max(start, to), source.length());
        found.add(Problem.of(rule, property, message, source.range(start, end)));
    }

    /** Every problem so far, by place. */
    public List<Problem> sorted() {
        return found.isEmpty()
                ? List.of()
                : found.stream().sorted(Problem.ORDER).toList();
    }
}
