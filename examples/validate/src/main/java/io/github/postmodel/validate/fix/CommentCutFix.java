package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import java.util.Optional;

/** Puts a text in quotes together with what a {@code #} cut off from it. That may be a comment after all. */
final class CommentCutFix implements ProblemFix {
    @Override
    public Optional<Candidate> fix(FileWithProblems broken, Problem problem) {
        Span cut = Span.of(broken.file(), problem);
        Span whole = broken.file()
                .find(problem.property())
                .map(value -> joined(Span.of(broken.file(), value), cut))
                .orElse(cut);
        String quoted = "'" + whole.toString().replace("'", "''") + "'";
        return whole.toString().indexOf('\n') < 0
                ? Optional.of(Candidate.unsafe(broken.file().withText(whole.replacedBy(quoted))))
                : Optional.empty();
    }

    /** The value and what was cut off; the latter alone where there is no value, but a key. */
    private static Span joined(Span value, Span cut) {
        boolean isBefore = value.end() <= cut.start()
                && cut.text().substring(value.end(), cut.start()).isBlank();
        return isBefore && value.start() < value.end() ? new Span(cut.text(), value.start(), cut.end()) : cut;
    }
}
