package io.github.postmodel.io.internal.snakeyaml;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.source.MarkdownLink;
import io.github.postmodel.io.internal.source.QuotedLine;
import io.github.postmodel.io.internal.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;

/** Says what the parser found in words that tell a person what to write instead. */
final class FaultMessages {
    /** What placeholders and statements of templates start with. */
    private static final String TEMPLATE = "{{{%";

    /** What the parser says where something comes after a value that is complete. */
    private static final List<String> AFTER_A_VALUE = List.of(
            "found character",
            "mapping values are not allowed",
            "mapping keys are not allowed",
            "sequence entries are not",
            "expected <block end>",
            "expected '<document start>'");

    private final Source source;
    private final YamlEvents events;
    private final int openBracket;

    /**
     * Messages about a piece of a file.
     *
     * @param openBracket the innermost bracket or brace that was open when the parser stopped, or -1
     */
    FaultMessages(Source source, YamlEvents events, int openBracket) {
        this.source = source;
        this.events = events;
        this.openBracket = openBracket;
    }

    YamlFault of(MarkedYAMLException fault) {
        int at = offset(fault.getProblemMark(), source.length());
        int context = offset(fault.getContextMark(), at);
        String problem = String.valueOf(fault.getProblem());
        if (problem.startsWith("expected escape sequence of")) {
            return EscapeFault.of(source, context, at - 2);
        }
        if (problem.startsWith("found unknown escape character")) {
            return EscapeFault.of(source, context, source.text(at - 2, at).equals("\\U") ? at - 2 : at - 1);
        }
        YamlFault lineBreak = OddLineBreak.before(source, Math.min(at, events.to() - 1));
        if (lineBreak != null) {
            return lineBreak;
        }
        if (AFTER_A_VALUE.stream().anyMatch(problem::startsWith) && startsInQuotes(source.lineStart(at))) {
            String message = Problem.quote(rest(at)) + " comes after a quote that closes a value of a line before;"
                    + " close that value on its own line";
            return YamlFault.syntax(message, at, at + 1);
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return YamlFault.syntax(colonInside(at), at, at + 1);
        }
        if (problem.startsWith("could not find expected ':'")) {
            YamlFault oddBreak = OddLineBreak.before(source, context);
            if (oddBreak != null) {
                return oddBreak;
            }
            String line = StrayLine.of(line(context), QuotedLine.isWhole(source, context));
            return YamlFault.syntax(line, context, source.endWithoutBreak(context, source.nextLine(context)));
        }
        if (problem.startsWith("found unexpected end of stream")) {
            return EscapeFault.unclosed(source, context);
        }
        if (problem.startsWith("found unexpected document separator")) {
            return YamlFault.syntax(
                    "a quoted value has a line that starts with \"---\" or \"...\"; indent the line", at, at + 3);
        }
        if (problem.contains("cannot start any token")) {
            return badStart(at);
        }
        if (problem.startsWith("expected ',' or '")) {
            return new BracketFault(source, context, events.to()).at(at);
        }
        if (problem.startsWith("expected the node content")) {
            return noValue(at);
        }
        if (problem.startsWith("mapping keys are not allowed") || problem.startsWith("sequence entries are not")) {
            if (isAfterBracket(at)) {
                return YamlFault.syntax(doesNotBelong(at), at, at + 1);
            }
            String start = Problem.quote(source.text(at, at + 1) + " ");
            String message = "a value cannot start with " + start + "; " + inQuotes(at)
                    + ", or start it on the next line if it is a list or a mapping";
            return YamlFault.syntax(message, at, at + 1);
        }
        if (problem.startsWith("unexpected character found") && fault.getContextMark() != null) {
            return specialStart(context);
        }
        if (problem.startsWith("found undefined tag handle") || "while scanning a tag".equals(fault.getContext())) {
            return specialStart(context);
        }
        if (problem.startsWith("expected a comment or a line break")
                || problem.startsWith("expected indentation indicator")
                || problem.startsWith("expected chomping or indentation indicators")) {
            if (rest(at).isBlank()) {
                return YamlFault.syntax("there is a tab after \"|\" or \">\"; remove it", at, at + 1);
            }
            String message = Problem.quote(rest(at)) + " comes after \"|\" or \">\"; start the text on the next line,"
                    + " indented, or " + inQuotes(at);
            return YamlFault.syntax(message, at, at + 1);
        }
        if (problem.startsWith("expected <block end>")) {
            return YamlFault.syntax(doesNotBelong(at), at, at + 1);
        }
        if (problem.startsWith("expected '<document start>'")) {
            return noDocument(at);
        }
        if (rest(source.lineStart(at)).startsWith("%")) {
            return Directives.fault(source, source.lineStart(at));
        }
        String what = fault.getContext() == null ? problem : fault.getContext() + ", " + problem;
        return YamlFault.syntax("not valid YAML: " + what, at, at);
    }

    /** A plain value with a colon and a space in it, which YAML takes for another key. */
    private String colonInside(int at) {
        String line = line(at);
        int first = line.indexOf(": ");
        int start = source.endWithoutBreak(source.lineStart(at), source.nextLine(at))
                - rest(source.lineStart(at)).stripLeading().getBytes(StandardCharsets.UTF_8).length;
        boolean isSecond = first >= 0 && start + first < at;
        return isSecond
                ? "a value with \": \" in it needs quotes; " + inQuotes(at)
                : Problem.quote(line)
                        + " goes on with the value before it; put that value in quotes, or start this line at the column of"
                        + " the entry before it";
    }

    private String doesNotBelong(int at) {
        String before = source.text(source.lineStart(at), at).stripTrailing();
        String found = Problem.quote(rest(at));
        if (before.endsWith("'") || before.endsWith("\"")) {
            return found + " comes after the closing quote; " + inQuotes(at);
        }
        if (before.endsWith("]") || before.endsWith("}")) {
            String value = before.substring(before.indexOf(": ") + 1) + rest(at);
            return MarkdownLink.url(value)
                    .map(url -> found + " makes it a link of Markdown; write "
                            + before.substring(0, before.indexOf(": ") + 2).stripLeading() + url)
                    .orElseGet(() -> found + " comes after the closing bracket; " + inQuotes(at));
        }
        return found + " does not belong here; check the quotes and the indentation of this line and the one before";
    }

    /** Whether a value in quotes that was opened before a line is still open where it starts. */
    private boolean startsInQuotes(int line) {
        if (line <= events.from()) {
            return false;
        }
        YamlEvents before = new YamlEvents(source, events.from(), line);
        try {
            while (!before.next().is(Event.ID.StreamEnd)) {
                // Only where it stops is of interest.
            }
            return false;
        } catch (MarkedYAMLException fault) {
            return "found unexpected end of stream".equals(fault.getProblem());
        }
    }

    private YamlFault noDocument(int at) {
        int directive = Directives.before(source, events.from(), at);
        if (directive >= 0) {
            return Directives.fault(source, directive);
        }
        int lineStart = source.lineStart(at);
        if (source.text(lineStart, at).startsWith("...")) {
            String message = Problem.quote(line(at)) + " does not close the front matter; write \"---\" alone"
                    + " on the line for that, or indent it";
            return new YamlFault(Rule.SECOND_DOCUMENT, message, lineStart, lineStart + 3);
        }
        String message = source.text(lineStart, at).isBlank()
                ? Problem.quote(line(at)) + " is not indented as the entries before it; start all at one column"
                : doesNotBelong(at);
        return YamlFault.syntax(message, at, at + 1);
    }

    private YamlFault noValue(int at) {
        if (at >= events.to() && openBracket >= 0) {
            return new BracketFault(source, openBracket, events.to()).at(at);
        }
        String found = Problem.quote(characterAt(at)) + " is where a value should be; ";
        return YamlFault.syntax(found + (openBracket >= 0 ? "remove it" : inQuotes(at)), at, at + 1);
    }

    YamlFault specialStart(int at) {
        String message = Problem.quote(characterAt(at)) + " at the start of a value has a special meaning in YAML; "
                + inQuotes(at);
        return YamlFault.syntax(message, at, at + 1);
    }

    private YamlFault badStart(int at) {
        int lineStart = source.lineStart(at);
        if (source.text(lineStart, at + 1).isBlank()
                && source.text(lineStart, at + 1).indexOf('\t') >= 0) {
            return new YamlFault(Rule.TAB_INDENTATION, "a tab indents this line; use spaces", lineStart, at + 1);
        }
        if (characterAt(at).equals("\t")) {
            return YamlFault.syntax("there is a tab " + placeOfTab(rest(at).strip()), at, at + 1);
        }
        if (rest(lineStart).startsWith("{%")) {
            return YamlFault.syntax(
                    "\"{%\" starts a statement of a template, which is no entry; remove the line", at, at + 1);
        }
        return YamlFault.syntax(
                "a value cannot start with " + Problem.quote(characterAt(at)) + "; " + inQuotes(at), at, at + 1);
    }

    private static String placeOfTab(String rest) {
        if (rest.isEmpty()) {
            return "at the end of the line; remove it";
        }
        return switch (rest.charAt(0)) {
            case '#' -> "before the comment; use a space";
            case ':' -> "before the colon; remove it";
            default -> "before the value; use a space";
        };
    }

    /** Whether a bracket was closed right before. */
    private boolean isAfterBracket(int at) {
        String before = source.text(source.lineStart(at), at).stripTrailing();
        return before.endsWith("]") || before.endsWith("}");
    }

    /** Whether a bracket is open; the parser looks ahead, and may not have come to where one was closed. */
    private boolean isInBrackets(int at) {
        if (openBracket < 0 || TEMPLATE.contains(source.text(openBracket, openBracket + 2))) {
            return false;
        }
        String between = source.text(openBracket, at);
        return !isAfterBracket(at) || count(between, "[{") > count(between, "]}");
    }

    private static long count(String text, String characters) {
        return text.chars()
                .filter(character -> characters.indexOf(character) >= 0)
                .count();
    }

    /** Tells to put a value in quotes, and shows its line so, or in brackets the value alone. */
    private String inQuotes(int at) {
        if (isInBrackets(at)) {
            String value = rest(at).split("[,\\]}]", 2)[0].strip();
            return value.isEmpty() ? "put the value in quotes" : "write " + QuotedLine.quote(value);
        }
        boolean isKey = source.text(source.lineStart(at), at).isBlank() && rest(at).contains(": ");
        return isKey
                ? "remove it, or put the key in quotes"
                : QuotedLine.ofValueAt(source, at).map(line -> "write " + line).orElse("put the whole value in quotes");
    }

    private String characterAt(int at) {
        String rest = rest(at);
        return rest.isEmpty() ? "" : Character.toString(rest.codePointAt(0));
    }

    private String rest(int at) {
        return source.text(at, source.endWithoutBreak(at, source.nextLine(at)));
    }

    private String line(int at) {
        return rest(source.lineStart(at)).strip();
    }

    private int offset(@Nullable Mark mark, int otherwise) {
        return mark == null ? otherwise : events.offset(mark);
    }
}
