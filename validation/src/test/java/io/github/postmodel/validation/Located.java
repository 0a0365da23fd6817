package io.github.postmodel.validation;

import io.github.postmodel.LocatedPost;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A post as a file would have it: a range for each of a few properties, 1:1 for any other. */
record Located(Post post, List<Problem> problems, Map<String, SourceRange> ranges) implements LocatedPost {
    static final SourceRange START = new SourceRange(1, 1, 1, 4);

    private static final Map<String, SourceRange> RANGES = Map.of(
            "title", new SourceRange(2, 8, 2, 13),
            "date", new SourceRange(3, 7, 3, 32),
            "external_url", new SourceRange(6, 15, 6, 36),
            "slug", new SourceRange(9, 7, 9, 12));

    static Located of(Post post, Problem... problems) {
        return new Located(post, List.of(problems), RANGES);
    }

    @Override
    public SourceRange locate(String property) {
        return ranges.getOrDefault(property, START);
    }

    @Override
    public List<Problem> locate(List<Problem> unlocated) {
        return unlocated.stream()
                .map(problem -> problem.withRange(
                        Objects.requireNonNullElseGet(problem.range(), () -> locate(problem.property()))))
                .sorted(Problem.ORDER)
                .toList();
    }
}
