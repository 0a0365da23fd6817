package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import java.util.Optional;

/** Puts a text in quotes together with what a {@code #} cut off from it. That may be a comment after all. */
final class CommentCutFix implements ProblemFix {
    @Override
    public Optional<Candidate> fix(FileWithProblems broken, Problem problem) {
        Span cut = Span.of(broken.file(), problem);
        return broken.file()
                .find(problem.property())
                .map(value -> Span.of(broken.file(), value))
                .filter(value -> isRightBefore(value, cut))
                .map(value -> new Span(cut.text(), value.start(), cut.end()))
                .or(() -> onItsLine(cut))
                .filter(whole -> whole.toString().indexOf('\n') < 0)
                .map(whole -> Candidate.unsafe(broken.file().withText(asTold(problem, whole))));
    }

    /** For tags the list that the message says to write, for any other text its quotes, as far as they go. */
    private static String asTold(Problem problem, Span whole) {
        String line = Told.line(problem);
        if (problem.property().equals("tags") && line.startsWith("tags: ")) {
            return whole.replacedBy(line.substring("tags: ".length()));
        }
        String value = Told.quotedValue(line);
        String text = Told.unquoted(value);
        return !text.isEmpty() && whole.toString().startsWith(text)
                ? new Span(whole.text(), whole.start(), whole.start() + text.length()).replacedBy(value)
                : whole.replacedBy(quoted(whole));
    }

    private static String quoted(Span whole) {
        return "'" + whole.toString().replace("'", "''") + "'";
    }

    private static boolean isRightBefore(Span value, Span cut) {
        return value.start() < value.end()
                && value.end() <= cut.start()
                && cut.text().substring(value.end(), cut.start()).isBlank();
    }

    /** What follows a key or a hyphen on the line, with what was cut off; empty where the value may start elsewhere. */
    private static Optional<Span> onItsLine(Span cut) {
        int line = cut.text().lastIndexOf('\n', cut.start()) + 1;
        String before = cut.text().substring(line, cut.start());
        int start = Math.max(afterHyphens(before), before.lastIndexOf(": ") + 2);
        String value = before.substring(start);
        boolean isClear = start > 1 && value.chars().noneMatch(sign -> ",[]{}'\"".indexOf(sign) >= 0);
        int spaces = value.length() - value.stripLeading().length();
        return isClear ? Optional.of(new Span(cut.text(), line + start + spaces, cut.end())) : Optional.empty();
    }

    /** The index after the hyphens of the items that a line starts; 0 where it starts none. */
    private static int afterHyphens(String line) {
        int start = line.length() - line.stripLeading().length();
        int at = start;
        while (line.startsWith("- ", at)) {
            at += 2;
        }
        return at == start ? 0 : at;
    }
}
