package io.github.postmodel.io;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import java.util.ArrayList;
import java.util.List;

/** The problems of one file, as they are found. */
final class Problems {
    private final Source source;
    private final List<Problem> found = new ArrayList<>(0);

    Problems(Source source) {
        this.source = source;
    }

    void add(Rule rule, String property, String message, int from, int to) {
        found.add(Problem.of(rule, property, message, source.range(from, Math.max(from, to))));
    }

    /** Every problem so far, by place. */
    List<Problem> sorted() {
        return found.isEmpty()
                ? List.of()
                : found.stream().sorted(Problem.ORDER).toList();
    }

    static String quote(String value) {
        return Problem.quote(value);
    }
}
