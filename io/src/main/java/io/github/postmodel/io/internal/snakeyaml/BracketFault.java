package io.github.postmodel.io.internal.snakeyaml;

import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.source.QuotedLine;
import io.github.postmodel.io.internal.source.Source;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong with a list in brackets or a mapping in braces: it is not closed, or a comma is missing. */
final class BracketFault {
    /** A list of plain items on one line, of which at least one starts with the sign of a comment. */
    private static final Pattern CUT_LIST = Pattern.compile("\\[([^\\[\\]{}'\"]*)\\]\\s*");

    private static final Pattern COMMENT = Pattern.compile("\\s#\\S");
    private static final int LONGEST = 500;

    private final Source source;
    private final int open;
    private final int end;
    private final String bracket;
    private final String closing;

    BracketFault(Source source, int open, int end) {
        this.source = source;
        this.open = open;
        this.end = end;
        this.bracket = source.text(open, open + 1);
        this.closing = bracket.equals("[") ? "]" : "}";
    }

    YamlFault at(int at) {
        String line = source.text(open, source.endWithoutBreak(open, source.nextLine(open)));
        String subject = "a \"" + bracket + "\" is never closed";
        if (COMMENT.matcher(line).find()) {
            return fault(subject + ", for \" #\" starts a comment; " + withoutComments(line));
        }
        if (at >= end) {
            String quoted = QuotedLine.ofValueAt(source, open)
                    .filter(quotedLine -> source.text(source.nextLine(open), Math.max(source.nextLine(open), end))
                            .isBlank())
                    .map(quotedLine -> ", or write " + quotedLine + " if it is text")
                    .orElse(", or put it in quotes if it is text");
            return fault(subject + "; write \"" + closing + "\" after its last value" + quoted);
        }
        String found = source.text(at, Math.min(at + 1, end));
        if (found.equals("]") || found.equals("}")) {
            return YamlFault.syntax(
                    "\"" + found + "\" closes a \"" + bracket + "\"; write " + closing + " instead", at, at + 1);
        }
        int lineEnd = source.endWithoutBreak(at, source.nextLine(at));
        return YamlFault.syntax(
                "there is no comma before " + Problem.quote(source.text(at, lineEnd)) + "; write \",\" before it, or \""
                        + closing + "\" if the values end there",
                at,
                at + 1);
    }

    private static String withoutComments(String line) {
        Matcher list = CUT_LIST.matcher(line);
        if (!list.matches() || line.length() > LONGEST) {
            return "put a text with \"#\" in quotes";
        }
        return "write "
                + Arrays.stream(list.group(1).split(","))
                        .map(String::strip)
                        .map(item -> item.indexOf('#') >= 0 ? QuotedLine.quote(item) : item)
                        .collect(Collectors.joining(", ", "[", "]"));
    }

    private YamlFault fault(String message) {
        return YamlFault.syntax(message, open, open + 1);
    }
}
