package io.github.postmodel.validate.edit;

import io.github.postmodel.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the errors that a change brings. */
final class NewErrors {
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private NewErrors() {}

    /** The errors that were not there before. Where they are, and what number an item has, makes no difference. */
    static List<Problem> between(List<Problem> before, List<Problem> after) {
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
