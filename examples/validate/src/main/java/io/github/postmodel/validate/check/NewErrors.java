package io.github.postmodel.validate.check;

import io.github.postmodel.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the errors that a change brings. */
public final class NewErrors {
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private NewErrors() {}

    /**
     * Why a change is to be refused, as in {@code title would break title-required: title is missing}; empty where it brings
     * no error.
     *
     * @param before what was wrong
     * @param after what is wrong then
     */
    public static Optional<String> reason(List<Problem> before, List<Problem> after) {
        return between(before, after).stream()
                .findFirst()
                .map(error -> (error.property().isEmpty() ? "it" : error.property()) + " would break " + error.rule()
                        + ": " + error.message());
    }

    /** The errors that were not there before. Where they are, and what number an item has, makes no difference. */
    public static List<Problem> between(List<Problem> before, List<Problem> after) {
        Map<String, Integer> known = new HashMap<>();
        before.forEach(problem -> known.merge(kind(problem), 1, Integer::sum));
        List<Problem> errors = new ArrayList<>();
        for (Problem problem : after) {
            boolean isNew = known.merge(kind(problem), -1, Integer::sum) < 0;
            if (problem.isError() && isNew) {
                errors.add(problem);
            }
        }
        return errors;
    }

    private static String kind(Problem problem) {
        return problem.rule() + " "
                + INDEX.matcher(problem.property() + " " + problem.message()).replaceAll("[]");
    }
}
