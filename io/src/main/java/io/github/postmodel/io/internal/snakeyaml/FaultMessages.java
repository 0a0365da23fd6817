package io.github.postmodel.io.internal.snakeyaml;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.Utf8Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Says what the parser found in words that tell a person what to write instead. */
final class FaultMessages {
    private static final Pattern ENTRY = Pattern.compile(" *([^\\s:][^:]*): (.*)");
    private static final Pattern HUGE_ESCAPE = Pattern.compile("\\\\U[89A-Fa-f][0-9A-Fa-f]{7}");

    private final Source source;
    private final YamlEvents events;

    FaultMessages(Source source, YamlEvents events) {
        this.source = source;
        this.events = events;
    }

    YamlFault of(MarkedYAMLException fault) {
        int at = offset(fault.getProblemMark(), source.length());
        int context = offset(fault.getContextMark(), at);
        String problem = String.valueOf(fault.getProblem());
        if (problem.startsWith("mapping values are not allowed")) {
            return syntax(colonInside(at), at, at + 1);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return syntax(
                    notAnEntry(line(context)), context, source.endWithoutBreak(context, source.nextLine(context)));
        }
        if (problem.startsWith("found unexpected end of stream")) {
            String quote = source.text(context, context + 1);
            return syntax("the quote is never closed; write " + quote + " after the value", context, context + 1);
        }
        if (problem.startsWith("found unexpected document separator")) {
            return syntax("a quoted value has a line that starts with \"---\" or \"...\"; indent the line", at, at + 3);
        }
        if (problem.startsWith("expected escape sequence of")) {
            String letter = source.text(at - 1, at);
            int digits = letter.equals("x") ? 2 : letter.equals("u") ? 4 : 8;
            String message = "\\" + letter + " takes " + digits + " hexadecimal digits; write them all, or write \\\\"
                    + letter + ", or use single quotes";
            return syntax(message, at - 2, at);
        }
        if (problem.startsWith("found unknown escape character")) {
            if (source.text(at - 2, at).equals("\\U")) {
                return noCharacter(at - 2);
            }
            if (characterAt(at).equals("/")) {
                return syntax("\\/ is no escape of YAML 1.1; write / alone", at - 1, at + 1);
            }
            String escape = "\\" + characterAt(at);
            String message = escape + " is no escape in double quotes; write \\" + escape + ", or use single quotes";
            return syntax(message, at - 1, at + 1);
        }
        if (problem.contains("cannot start any token")) {
            return badStart(at);
        }
        if (problem.startsWith("expected ',' or '")) {
            boolean list = problem.startsWith("expected ',' or ']'");
            String message =
                    "a \"" + (list ? '[' : '{') + "\" is never closed, or a comma is missing; write \",\" between"
                            + " values and \"" + (list ? ']' : '}') + "\" after the last";
            return syntax(message, context, context + 1);
        }
        if (problem.startsWith("expected the node content")) {
            String found = Problem.quote(characterAt(at));
            return syntax(found + " is where a value should be; remove it, or put the value in quotes", at, at + 1);
        }
        if (problem.startsWith("mapping keys are not allowed") || problem.startsWith("sequence entries are not")) {
            String message = "a value cannot start with " + Problem.quote(source.text(at, at + 2))
                    + "; put it in quotes, or start it on the next line if it is a list or a mapping";
            return syntax(message, at, at + 1);
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
            String message =
                    Problem.quote(rest(at)) + " comes after \"|\" or \">\"; start the text on the next line, indented";
            return syntax(message, at, at + 1);
        }
        if (problem.startsWith("expected <block end>")) {
            return syntax(doesNotBelong(at), at, at + 1);
        }
        if (problem.startsWith("expected '<document start>'")) {
            int directive = directiveBefore(at);
            if (directive >= 0) {
                return directive(directive);
            }
            int lineStart = source.lineStart(at);
            if (source.text(lineStart, at).startsWith("...")) {
                String message = Problem.quote(line(at)) + " does not close the front matter; write \"---\" alone"
                        + " on the line for that, or indent it";
                return new YamlFault(Rule.SECOND_DOCUMENT, message, lineStart, lineStart + 3);
            }
            String message = source.text(source.lineStart(at), at).isBlank()
                    ? Problem.quote(line(at)) + " is not indented as the entries before it; start all at one column"
                    : doesNotBelong(at);
            return syntax(message, at, at + 1);
        }
        if (rest(source.lineStart(at)).startsWith("%")) {
            return directive(source.lineStart(at));
        }
        String what = fault.getContext() == null ? problem : fault.getContext() + ", " + problem;
        return syntax("not valid YAML: " + what, at, at);
    }

    /** Says that a text is no entry, and what an entry is. */
    static String notAnEntry(String text) {
        String fixed = text.replaceFirst("^([\\w-]+):(?=\\S)", "$1: ");
        return fixed.equals(text)
                ? Problem.quote(text) + " is not an entry; write \"key: value\""
                : Problem.quote(text) + " needs a space after the colon; write " + Problem.quote(fixed);
    }

    /** A plain value with a colon and a space in it, which YAML takes for another key. */
    private String colonInside(int at) {
        String line = rest(source.lineStart(at));
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches() || source.lineStart(at) + Utf8Text.length(line, 0, entry.start(2)) > at) {
            return Problem.quote(line.strip())
                    + " goes on with the value before it; put that value in quotes, or let this line start in the"
                    + " column of the entry before";
        }
        return "a value with \": \" in it needs quotes; write " + entry.group(1) + ": '"
                + entry.group(2).strip().replace("'", "''") + "'";
    }

    private String doesNotBelong(int at) {
        String before = source.text(source.lineStart(at), at).stripTrailing();
        if (before.endsWith("'")) {
            return Problem.quote(rest(at)) + " comes after the closing quote; write '' for a ' inside single quotes";
        }
        if (before.endsWith("\"")) {
            return Problem.quote(rest(at)) + " comes after the closing quote; write \\\" for a \" inside double quotes";
        }
        if (before.endsWith("]") || before.endsWith("}")) {
            return Problem.quote(rest(at)) + " comes after the closing bracket; put the whole value in quotes";
        }
        return Problem.quote(rest(at))
                + " does not belong here; check the quotes and the indentation of this line and the one before";
    }

    /** What the parser says where it meets a character that YAML does not allow at all. */
    YamlFault ofCharacters(YAMLException fault) {
        String text = source.text(events.from(), events.to());
        int offset = events.from();
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            int length = Character.toString(character).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            if (!StreamReader.isPrintable(character)) {
                String message = String.format(
                        "the character U+%04X is not allowed in YAML; remove it, or write it as an escape in double quotes",
                        character);
                return new YamlFault(Rule.CONTROL_CHARACTER, message, offset, offset + length);
            }
            index += Character.charCount(character);
            offset += length;
        }
        return syntax("not valid YAML: " + fault.getMessage(), events.from(), events.to());
    }

    /** What the parser says of an escape whose number is beyond all bounds. */
    YamlFault ofEscape() {
        String text = source.text(events.from(), events.to());
        Matcher escape = HUGE_ESCAPE.matcher(text);
        return escape.find()
                ? noCharacter(events.from() + Utf8Text.length(text, 0, escape.start()))
                : syntax("not valid YAML: a number is too large", events.from(), events.to());
    }

    private YamlFault noCharacter(int at) {
        String escape = source.text(at, Math.min(at + 10, source.length()));
        return syntax(escape + " is no character; the last one is \\U0010FFFF", at, at + 10);
    }

    private YamlFault specialStart(int at) {
        String message = Problem.quote(characterAt(at))
                + " at the start of a value has a special meaning in YAML; put the value in quotes";
        return syntax(message, at, at + 1);
    }

    private YamlFault directive(int lineStart) {
        String message = "a line that starts with \"%\" is not allowed in front matter; remove it";
        return syntax(message, lineStart, source.endWithoutBreak(lineStart, source.nextLine(lineStart)));
    }

    /** The offset of the directive on the line before, comments and blank lines aside, or -1. */
    private int directiveBefore(int at) {
        int line = source.lineStart(at);
        while (line > events.from()) {
            line = source.lineStart(line - 1);
            String text = rest(line);
            if (text.startsWith("%")) {
                return line;
            }
            if (!text.isBlank() && !text.startsWith("#")) {
                return -1;
            }
        }
        return -1;
    }

    private YamlFault badStart(int at) {
        int lineStart = source.lineStart(at);
        if (source.text(lineStart, at + 1).isBlank()
                && source.text(lineStart, at + 1).indexOf('\t') >= 0) {
            return new YamlFault(Rule.TAB_INDENTATION, "a tab indents this line; use spaces", lineStart, at + 1);
        }
        if (characterAt(at).equals("\t")) {
            return syntax("there is a tab before the value; use a space", at, at + 1);
        }
        return syntax("a value cannot start with " + Problem.quote(characterAt(at)) + "; put it in quotes", at, at + 1);
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

    private static YamlFault syntax(String message, int from, int to) {
        return new YamlFault(Rule.YAML_SYNTAX, message, from, to);
    }
}
