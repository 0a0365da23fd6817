package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.validation.PostValidator;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the known key in place of one that is nearly the same. Where two keys are, both are left alone. Safe where the
 * letters are the same; a key with another letter may be one that the site has besides, such as {@code tag}.
 */
final class KeyFix implements ProblemFix {
    @Override
    public Optional<Candidate> fix(FileWithProblems broken, Problem problem) {
        String key = problem.property();
        Span written = Span.of(broken.file(), problem).unquoted();
        // The text differs from the key where it has escapes, or where a merge key brings the key from elsewhere.
        return PostValidator.meantKey(key)
                .filter(meant -> written.toString().equals(key) && isMeantOnce(meant, broken))
                .map(meant -> Candidate.of(
                        broken.file().withText(written.replacedBy(meant)),
                        letters(key).equals(letters(meant))));
    }

    private static String letters(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[-_\\s\\h]", "");
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
