package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validation.PostValidator;
import java.util.Optional;

/** Writes the known key in place of one that is nearly the same. Where two keys are, both are left alone. */
final class KeyFix implements ProblemFix {
    @Override
    public Optional<PostFile> fix(FileWithProblems broken, Problem problem) {
        String key = problem.property();
        PostFile file = broken.file();
        Span written = Span.of(file, problem).unquoted();
        // The text differs from the key where it has escapes, or where a merge key brings the key from elsewhere.
        return PostValidator.meantKey(key)
                .filter(meant -> written.toString().equals(key) && isMeantOnce(meant, broken))
                .map(meant -> file.withText(written.replacedBy(meant)));
    }

    private static boolean isMeantOnce(String key, FileWithProblems file) {
        return file.problems().stream()
                        .filter(problem -> problem.rule().equals(Rule.KEY_MISSPELT.id()))
                        .flatMap(problem -> PostValidator.meantKey(problem.property()).stream())
                        .filter(key::equals)
                        .count()
                == 1;
    }
}
