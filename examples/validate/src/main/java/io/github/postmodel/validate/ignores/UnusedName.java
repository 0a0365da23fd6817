package io.github.postmodel.validate.ignores;

import io.github.postmodel.Problem;
import java.util.List;

/** The name of a rule that nothing breaks where a comment ignores it, and that can be removed. Immutable. */
public final class UnusedName {
    private final Problem problem;
    private final Unused unused;

    UnusedName(Problem problem, Unused unused) {
        this.problem = problem;
        this.unused = unused;
    }

    /** What is said of it, with its place. */
    public Problem problem() {
        return problem;
    }

    /** The text of its file without this name, or without the comment where that names nothing else. */
    public String removedFrom(String text) {
        return removedFrom(text, List.of(this));
    }

    /** The text of their file without some names. */
    public static String removedFrom(String text, List<UnusedName> names) {
        return new UnusedIgnores(text)
                .without(names.stream().map(name -> name.unused).toList());
    }
}
