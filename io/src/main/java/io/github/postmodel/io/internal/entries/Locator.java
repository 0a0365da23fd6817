package io.github.postmodel.io.internal.entries;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.internal.source.Fences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the place of a property in a file. */
public final class Locator {
    private final Index index;

    public Locator(Index index) {
        this.index = index;
    }

    public List<Problem> locate(List<Problem> problems) {
        List<Problem> located = new ArrayList<>(problems.size());
        for (Problem problem : problems) {
            located.add(locate(problem));
        }
        located.sort(Problem.ORDER);
        return List.copyOf(located);
    }

    private Problem locate(Problem problem) {
        if (problem.range() != null) {
            return problem;
        }
        Entry key = problem.is(Rule.KEY_MISSPELT) ? index.entries().get(problem.property()) : null;
        return problem.withRange(key == null ? locate(problem.property()) : range(key.keyNode()));
    }

    /** The place of a property, of what is around it, or the opening fence. */
    public SourceRange locate(String property) {
        Place place = Place.of(property, index.entries());
        if (place != null) {
            // What is aliased is at the alias: the value is of another entry.
            return range(place.shown());
        }
        return property.equals("body") ? body() : fence();
    }

    /** The place of the key of a property; of the property itself where it has none. */
    public SourceRange locateKey(String property) {
        Place place = Place.of(property, index.entries());
        Node key = place == null || !place.complete() ? null : place.key();
        return key == null ? locate(property) : range(key);
    }

    /** The place of a property; empty where the file does not have it. */
    public Optional<SourceRange> find(String property) {
        Place place = Place.of(property, index.entries());
        if (place != null) {
            return place.complete() ? Optional.of(range(place.shown())) : Optional.empty();
        }
        return property.equals("body") && index.fences() != null ? Optional.of(body()) : Optional.empty();
    }

    /** The body without the space around it. */
    private SourceRange body() {
        Fences fences = index.fences();
        if (fences == null) {
            return fence();
        }
        byte[] bytes = index.source().bytes();
        int start = fences.bodyStart();
        int end = index.source().length();
        while (end > start && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        while (start < end && bytes[start] <= ' ' && bytes[start] >= 0) {
            start++;
        }
        return start == end
                ? index.source().range(fences.yamlEnd(), fences.yamlEnd() + 3)
                : index.source().range(start, end);
    }

    private SourceRange fence() {
        Fences fences = index.fences();
        int start = index.source().start();
        return index.source().range(start, fences == null ? start : fences.openEnd());
    }

    private SourceRange range(Node node) {
        return index.source().range(node.start(), node.end());
    }
}
