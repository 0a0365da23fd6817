package io.github.postmodel.io.support;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person who does to a text what a message says, to the letter. */
public final class Advice {
    /** What says how, and not what: there is nothing in it to copy. */
    private static final List<String> WITHOUT_A_TEXT = List.of(
            "a tag, or remove the item",
            "one tag per item",
            "the value without it",
            "the value, or put it in quotes",
            "it without one",
            "a text as key",
            "it as YAML, between two lines",
            "\"---\" alone on the line for that",
            "\"<<: *name\"",
            "\"]\" after its last value",
            "\"}\" after its last value",
            "the character whole");

    private static final Pattern AFTER_LINE =
            Pattern.compile("another after line (\\d+)$|a line \"---\" after line (\\d+)$");
    private static final Pattern TEXT_AFTER_FENCE = Pattern.compile("^---\\s*(\\S.*?)\\s*$");

    private final String text;
    private final Problem problem;
    private final int start;
    private final int end;

    private Advice(String text, Problem problem) {
        this.text = text;
        this.problem = problem;
        SourceRange range = problem.range();
        this.start = offset(range.startLine(), range.startColumn());
        this.end = offset(range.endLine(), range.endColumn());
    }

    /** The text as it is then; empty where the message has nothing to write in it. */
    public static Optional<String> follow(String text, Problem problem) {
        return new Advice(text, problem).followed();
    }

    private Optional<String> followed() {
        String message = problem.message();
        int write = message.lastIndexOf("write ");
        if (write < 0 || !message.substring(0, write).matches("(?s).*(; |, or |, and )$")) {
            return Optional.empty();
        }
        String advice = message.substring(write + "write ".length());
        if (WITHOUT_A_TEXT.stream().anyMatch(advice::startsWith) || isOfAnAlias()) {
            return Optional.empty();
        }
        String fence = fence(advice);
        return Optional.of(fence != null ? fence : written(advice));
    }

    /** Whether a value is told where an alias brings it, and is to be written where that leads. */
    private boolean isOfAnAlias() {
        return !problem.rule().equals("yaml-syntax") && text.startsWith("*", start);
    }

    /** What is said of fences; null where it is of something else. */
    private String fence(String advice) {
        String line = lineAt(start);
        if (advice.equals("two lines \"---\" above it, and the entries between them")) {
            return text.substring(0, lineStart(start)) + "---\n---\n" + text.substring(lineStart(start));
        }
        if (advice.startsWith("a line \"---\" above it")) {
            Matcher after = AFTER_LINE.matcher(advice);
            String closed = after.find() ? insertedAfter(Integer.parseInt(after.group(1))) : text;
            return closed.substring(0, lineStart(start)) + "---\n" + closed.substring(lineStart(start));
        }
        if (advice.startsWith("a line \"---\" after line ")) {
            return insertedAfter(Integer.parseInt(advice.replaceAll("\\D+", "")));
        }
        if (advice.equals("exactly \"---\" there, and the rest on a line of its own")) {
            Matcher rest = TEXT_AFTER_FENCE.matcher(line);
            return rest.matches() ? replaced(start, lineEnd(start), "---\n" + rest.group(1)) : null;
        }
        return advice.startsWith("exactly \"---\" there") || advice.startsWith("\"---\" alone there")
                ? replaced(lineStart(start), lineEnd(start), "---")
                : null;
    }

    private String written(String advice) {
        String good = advice.replaceFirst(" \\(or the offset of its place\\)$", "")
                .replaceFirst("^one such as ", "")
                .replaceFirst("^entries such as \"(.*)\"$", "$1")
                .replaceFirst(" if it is text$", "")
                .replaceFirst(", or start it on the next line if it is a list or a mapping$", "")
                .replaceFirst(" instead$", "")
                .replaceFirst("^(draft: true) or draft: false$", "$1")
                .replaceFirst("^(\\d{4}-[^ ]+) or \\d{4}-.*$", "$1")
                .replaceFirst("^(''|\"\") .*inside it$", "$1");
        if (good.equals("/ for each \\/")) {
            return text.replaceAll("(?<!\\\\)\\\\/", "/");
        }
        if (good.startsWith("\",\" before it")) {
            return replaced(start, start, ",");
        }
        if (good.matches("[\"'] after the value")) {
            return replaced(lineEnd(start), lineEnd(start), good.substring(0, 1));
        }
        String line = lineAt(start);
        int content = lineStart(start) + indentation(line);
        int colon = good.indexOf(": ");
        String key = colon < 0 ? "" : good.substring(0, colon);
        boolean isLine = good.startsWith("- ")
                || colon >= 0
                        && (text.startsWith(key, content) || problem.property().equals(key));
        if (isLine) {
            boolean isInBraces = text.substring(end, lineEnd(end)).matches(" *[,\\]}].*");
            return isInBraces
                    ? replaced(start, end, good.substring(colon + 2))
                    : replaced(
                            keyLine(good, content), Math.max(lineEnd(start), lineEnd(Math.max(start, end - 1))), good);
        }
        boolean isValue = good.startsWith("'") || good.startsWith("\"") || good.startsWith("[");
        if (isValue && text.charAt(start) == '[') {
            return replaced(start, lineEnd(start), good);
        }
        if (isValue && text.charAt(start) == '\\' && problem.rule().equals("yaml-syntax")) {
            int open = text.lastIndexOf('"', start);
            while (open > 0 && text.charAt(open - 1) == '\\') {
                open = text.lastIndexOf('"', open - 1);
            }
            return replaced(open, closingQuote(open) + 1, good);
        }
        if (isValue && problem.message().contains("never closed")) {
            return replaced(start, lineEnd(start), good);
        }
        if (isValue && end == start + 1) {
            return replaced(start, endOfItem(), good);
        }
        boolean isOfAKey = start == lineStart(start) && text.charAt(start) == '|';
        return replaced(start, end, isOfAKey ? "  " + good : good);
    }

    /** Where the entry starts that a line is to take the place of: on the line of the value, or on one before it. */
    private int keyLine(String good, int content) {
        String key = good.startsWith("- ") ? "- " : good.substring(0, good.indexOf(": ") + 1);
        int at = content;
        if (text.startsWith(": ", at) && lineStart(at) > 1 && lineAt(at - 2).equals("? " + key.replace(":", ""))) {
            return lineStart(at - 2);
        }
        while (!isKey(key, at) && lineStart(at) > 1) {
            int before = lineStart(lineStart(at) - 1);
            at = before + indentation(lineAt(before));
        }
        return isKey(key, at) ? at : content;
    }

    /** Whether a line has a key, in quotes or not, and its colon. */
    private boolean isKey(String key, int at) {
        String name = key.substring(0, key.length() - 1);
        return text.startsWith(key, at)
                || text.startsWith("'" + name + "':", at)
                || text.startsWith("\"" + name + "\":", at);
    }

    private int endOfItem() {
        int at = start;
        while (at < lineEnd(start) && ",]}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at > start && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private int closingQuote(int open) {
        int at = open + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, text.length() - 1);
    }

    private String insertedAfter(int line) {
        int at = offset(line, 1);
        int next = text.indexOf('\n', at) + 1;
        return next == 0 ? text + "\n---\n" : text.substring(0, next) + "---\n" + text.substring(next);
    }

    private String replaced(int from, int to, String piece) {
        return text.substring(0, from) + piece + text.substring(to);
    }

    private int offset(int line, int column) {
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        for (int number = 1; number < line; number++) {
            at = text.indexOf('\n', at) + 1;
        }
        return text.offsetByCodePoints(at, column - 1);
    }

    private int lineStart(int at) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        return start == 0 && text.startsWith("\uFEFF") ? 1 : start;
    }

    private int lineEnd(int at) {
        int next = text.indexOf('\n', at);
        int end = next < 0 ? text.length() : next;
        return next >= 0 && end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private String lineAt(int at) {
        return text.substring(lineStart(at), lineEnd(at));
    }

    private static int indentation(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
