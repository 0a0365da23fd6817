package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validation.PostValidator;
import java.util.Optional;

/** Writes the known key in place of the one that is nearly it; of two that are, neither. */
final class KeyMender implements Mender {
    @Override
    public Optional<PostFile> mend(Checked checked, Problem problem) {
        String key = problem.property();
        PostFile file = checked.file();
        Span written = Span.of(file, problem).unquoted();
        // It is written in another way where it has escapes, and elsewhere where a merge key brings it.
        return PostValidator.meantKey(key)
                .filter(meant -> written.toString().equals(key) && isMeantOnce(meant, checked))
                .map(meant -> file.withText(written.replacedBy(meant)));
    }

    private static boolean isMeantOnce(String key, Checked file) {
        return file.problems().stream()
                        .filter(problem -> problem.rule().equals(Rule.KEY_MISSPELT.id()))
                        .flatMap(problem -> PostValidator.meantKey(problem.property()).stream())
                        .filter(key::equals)
                        .count()
                == 1;
    }
}
