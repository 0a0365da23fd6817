package io.github.postmodel.validate.ignores;

import io.github.postmodel.validate.ignores.Directive.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a comment says to ignore: {@code postmodel-ignore:} and names of rules, with commas or spaces between them.
 * A reason may follow after {@code --}, {@code #}, {@code //} or in parentheses.
 */
final class DirectiveParser {
    /** What each of them starts with. */
    static final String MARK = "postmodel-ignore";

    private static final String FILE = "-file";
    private static final List<String> REASONS = List.of("--", "#", "//", "(");

    private final String sign;
    private final String comment;
    private final int offset;
    private final int firstLine;
    private final int lastLine;
    private final int end;

    /**
     * A parser of one comment.
     *
     * @param sign how the comment starts
     * @param comment the comment with its signs
     * @param end the index in it where its text ends
     * @param offset the index of the comment in the text of the file
     * @param firstLine the first line that it is about
     * @param lastLine the last of them
     */
    DirectiveParser(String sign, String comment, int end, int offset, int firstLine, int lastLine) {
        this.sign = sign;
        this.comment = comment;
        this.end = end;
        this.offset = offset;
        this.firstLine = firstLine;
        this.lastLine = lastLine;
    }

    /** Adds the directives of the comment. */
    void addTo(List<Directive> directives) {
        int mark = nextMark(0);
        while (mark >= 0) {
            // An HTML comment does not start in another.
            int next = sign.length() > 1 ? -1 : nextMark(mark + MARK.length());
            int start = signBefore(mark);
            int stop = next < 0 ? comment.length() : signBefore(next);
            directives.add(directive(start, mark + MARK.length(), Math.min(stop, end), stop));
            mark = next;
        }
    }

    /** The next mark right after a sign. What goes on with a letter is another word. */
    private int nextMark(int from) {
        int mark = comment.indexOf(MARK, from);
        while (mark >= 0 && (signBefore(mark) < 0 || isLetter(mark + MARK.length()))) {
            mark = comment.indexOf(MARK, mark + 1);
        }
        return mark < end ? mark : -1;
    }

    private int signBefore(int mark) {
        int at = mark;
        while (at > 0 && Character.isWhitespace(comment.charAt(at - 1))) {
            at--;
        }
        return comment.startsWith(sign, at - sign.length()) ? at - sign.length() : -1;
    }

    private Directive directive(int start, int afterMark, int textEnd, int stop) {
        boolean isFile = comment.startsWith(FILE, afterMark) && !isNamePart(afterMark + FILE.length());
        int afterKind = isFile ? afterMark + FILE.length() : afterMark;
        int colon = afterKind;
        while (colon < textEnd && Character.isWhitespace(comment.charAt(colon))) {
            colon++;
        }
        boolean hasColon = colon < textEnd && comment.charAt(colon) == ':';
        List<Name> names = hasColon ? names(colon + 1, textEnd) : List.of();
        String fault = "";
        if (isNamePart(afterKind)) {
            fault = comment.substring(afterMark - MARK.length(), tokenEnd(afterMark, textEnd))
                    + " is not known; write " + MARK + ": and a rule, on the line or above it, or " + MARK + FILE
                    + ": and a rule";
        } else if (names.isEmpty()) {
            fault = "this names no rule, so it ignores none; write such as " + MARK + (isFile ? FILE : "")
                    + ": tag-duplicate";
        }
        return new Directive(names, isFile, firstLine, lastLine, offset + start, offset + stop, fault);
    }

    private List<Name> names(int from, int textEnd) {
        List<Name> names = new ArrayList<>();
        int at = from;
        while (at < textEnd) {
            if (isBetweenNames(comment.charAt(at))) {
                at++;
                continue;
            }
            String rest = comment.substring(at, Math.min(textEnd, at + 2));
            if (REASONS.stream().anyMatch(rest::startsWith)) {
                break;
            }
            int nameEnd = tokenEnd(at, textEnd);
            names.add(new Name(comment.substring(at, nameEnd), offset + at));
            at = nameEnd;
        }
        return names;
    }

    private int tokenEnd(int from, int textEnd) {
        int at = from;
        while (at < textEnd && !isBetweenNames(comment.charAt(at)) && comment.charAt(at) != ':') {
            at++;
        }
        return Math.max(at, Math.min(from + 1, textEnd));
    }

    private static boolean isBetweenNames(char character) {
        return character == ',' || Character.isWhitespace(character);
    }

    private boolean isLetter(int index) {
        return index < end && Character.isLetterOrDigit(comment.charAt(index));
    }

    private boolean isNamePart(int index) {
        return isLetter(index) || index < end && comment.charAt(index) == '-' && isLetter(index + 1);
    }
}
