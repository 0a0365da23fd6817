package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validation.PostValidator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file and all that is wrong with it, each problem with its range. */
record FileWithProblems(PostFile file, List<Problem> problems) {
    private static final Pattern ITEM = Pattern.compile("\\[\\d+]$");

    static FileWithProblems of(PostFile file, PostValidator validator) {
        return new FileWithProblems(file, validator.check(file));
    }

    /** The problems that another file does not have, wherever they are and whatever they say of the value. */
    List<Problem> problemsNotIn(FileWithProblems other) {
        Set<String> known = other.problems.stream().map(FileWithProblems::id).collect(Collectors.toSet());
        return problems.stream().filter(problem -> !known.contains(id(problem))).toList();
    }

    /** Whether this is another file with a problem fixed: it has fewer problems, no new one, and nothing is lost. */
    boolean fixes(FileWithProblems other, Problem problem) {
        boolean isWrong = problem.is(Rule.KEY_MISSPELT) || problem.is(Rule.COMMENT_CUT);
        String key = ITEM.matcher(problem.property()).replaceFirst("");
        return problems.size() < other.problems.size()
                && problemsNotIn(other).isEmpty()
                && KnownValues.areKept(other.file.post(), file.post(), isWrong ? Set.of(key) : Set.of());
    }

    private static String id(Problem problem) {
        return problem.rule() + " " + problem.property();
    }
}
