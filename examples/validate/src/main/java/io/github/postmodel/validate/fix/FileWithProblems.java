package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validation.PostValidator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A file and all that is wrong with it, each problem with its range. */
record FileWithProblems(PostFile file, List<Problem> problems) {
    private static final Pattern ITEM = Pattern.compile("\\[\\d+]$");

    static FileWithProblems of(PostFile file, PostValidator validator) {
        return new FileWithProblems(file, validator.check(file));
    }

    /** The problems that another file does not have, wherever they are and whatever they say of the value. */
    List<Problem> problemsNotIn(FileWithProblems other) {
        Map<String, Integer> known = new HashMap<>();
        for (Problem problem : other.problems) {
            known.merge(id(problem), 1, Integer::sum);
            known.merge(id(problem) + " " + problem.message(), 1, Integer::sum);
        }
        // Of several in one property, those that say the same are the same.
        List<Problem> changed = problems.stream()
                .filter(problem -> !(take(known, id(problem) + " " + problem.message()) && take(known, id(problem))))
                .toList();
        return changed.stream().filter(problem -> !take(known, id(problem))).toList();
    }

    /** Whether this is another file with a problem fixed: it has fewer problems, no new one, and nothing is lost. */
    boolean fixes(FileWithProblems other, Problem problem) {
        boolean isWrong = problem.is(Rule.KEY_MISSPELT) || problem.is(Rule.COMMENT_CUT);
        String key = ITEM.matcher(problem.property()).replaceFirst("");
        return problems.size() < other.problems.size()
                && problemsNotIn(other).isEmpty()
                && KnownValues.areKept(other.file.post(), file.post(), isWrong ? Set.of(key) : Set.of());
    }

    /** Takes one of what is known, if any is left. */
    private static boolean take(Map<String, Integer> known, String id) {
        boolean isKnown = known.getOrDefault(id, 0) > 0;
        known.computeIfPresent(id, (name, left) -> left - 1);
        return isKnown;
    }

    private static String id(Problem problem) {
        return problem.rule() + " " + problem.property();
    }
}
