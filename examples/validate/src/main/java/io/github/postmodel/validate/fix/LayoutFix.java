package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import java.util.Optional;

/** Removes the spaces after a fence, and adds the line ending at the end: nothing that a post is read from. */
final class LayoutFix implements ProblemFix {
    @Override
    public Optional<Candidate> fix(FileWithProblems broken, Problem problem) {
        Span span = Span.of(broken.file(), problem);
        String right = problem.is(Rule.FINAL_NEWLINE) ? lineBreak(span.text()) : "";
        return Optional.of(Candidate.safe(broken.file().withText(span.replacedBy(right))));
    }

    /** The line ending of the line before the last. */
    private static String lineBreak(String text) {
        int last = text.lastIndexOf('\n');
        return last > 0 && text.charAt(last - 1) == '\r' ? "\r\n" : "\n";
    }
}
