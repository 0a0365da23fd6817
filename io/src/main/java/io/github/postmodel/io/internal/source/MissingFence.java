package io.github.postmodel.io.internal.source;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a file starts with that has no fence in line 1, and what to do about it. */
final class MissingFence {
    private static final Pattern AFTER_FENCE = Pattern.compile("---\\s*(\\S.*?)\\s*");
    private static final Map<String, String> LANGUAGES = Map.of(
            "js",
            "JavaScript",
            "javascript",
            "JavaScript",
            "json",
            "JSON",
            "json5",
            "JSON5",
            "toml",
            "TOML",
            "cson",
            "CSON",
            "coffee",
            "CoffeeScript",
            "hjson",
            "Hjson",
            "xml",
            "XML");
    private static final Pattern HTML_COMMENT = Pattern.compile("<!--(?:(?!-->).)*-->");

    /** Of a longer line only the start is looked at. */
    private static final int LONGEST = 1_000;

    private final Source source;
    private final Problems problems;
    private final int start;
    private final int next;
    private final String line;

    private MissingFence(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.start = source.start();
        this.next = source.nextLine(start);
        this.line = source.text(start, source.endWithoutBreak(start, Math.min(next, start + LONGEST)));
    }

    /**
     * Adds the problem.
     *
     * @return whether the file has something that is meant as front matter, and not text alone
     */
    static boolean tell(Source source, Problems problems) {
        return new MissingFence(source, problems).tell();
    }

    private boolean tell() {
        if (source.length() == start) {
            return add("the file is empty; start it with a line \"---\", the front matter, and another \"---\"", false);
        }
        if (line.startsWith("---\r")) {
            return add("the lines end with carriage returns; save the file with line feeds (LF) or CRLF", true);
        }
        return isOtherLanguage() || isNearFence() || hasTextAfterFence() || isFurtherDown() || isText();
    }

    private boolean isOtherLanguage() {
        Matcher after = AFTER_FENCE.matcher(line);
        String named = after.matches() ? after.group(1).toLowerCase(Locale.ROOT) : "";
        String language = LANGUAGES.getOrDefault(named, language(line.stripTrailing()));
        if (language.isEmpty()) {
            return false;
        }
        String message = "the front matter is " + language + ", which is not read; write it as YAML, between two lines"
                + " \"---\"";
        problems.add(Rule.FRONT_MATTER_LANGUAGE, "", message, start, source.endWithoutBreak(start, next));
        return true;
    }

    private static String language(String line) {
        if (line.equals("+++")) {
            return "TOML";
        }
        return line.equals(";;;") || line.equals("{") || line.matches("\\{\\s*\".*") ? "JSON" : "";
    }

    /** Where the other fence is none either, both are told. */
    private boolean isNearFence() {
        ClosingFence closing = ClosingFence.after(source, start);
        if (!NearFence.is(line) || !closing.isThere()) {
            return false;
        }
        closing.tell(source, problems);
        return add("line 1 is " + Problem.quote(line) + "; write exactly \"---\" there", true);
    }

    private boolean hasTextAfterFence() {
        Matcher after = AFTER_FENCE.matcher(line);
        ClosingFence closing = ClosingFence.after(source, start);
        if (!after.matches() || !closing.isThere()) {
            return false;
        }
        closing.tell(source, problems);
        String text = after.group(1);
        boolean isEntry = EntryLine.isAt(text.getBytes(StandardCharsets.UTF_8), 0, text.length());
        return add(
                isEntry
                        ? "line 1 has " + Problem.quote(text) + " after \"---\"; write exactly \"---\" there, and the"
                                + " rest on a line of its own"
                        : "line 1 is " + Problem.quote(line) + "; write exactly \"---\" there",
                true);
    }

    /** Blank lines and comments may be before the front matter, where another fence closes it. */
    private boolean isFurtherDown() {
        int at = start;
        while (at < source.length() && isPreface(at)) {
            at = source.nextLine(at);
        }
        boolean opens = at > start && FrontLines.opensAt(source, at);
        ClosingFence closing = opens ? ClosingFence.after(source, at) : null;
        if (closing == null || !closing.isThere()) {
            return false;
        }
        closing.tell(source, problems);
        return add("front matter starts on line " + source.line(at) + "; remove what is before it", true);
    }

    private boolean isPreface(int at) {
        int end = source.endWithoutBreak(at, source.nextLine(at));
        String text = end - at > LONGEST ? "text" : source.text(at, end).strip();
        return text.isEmpty() || HTML_COMMENT.matcher(text).matches();
    }

    private boolean isText() {
        String found = "no front matter: line 1 is " + Problem.quote(line) + "; ";
        if (!EntryLine.isAt(source.bytes(), start, source.length())) {
            return add(found + "write two lines \"---\" above it, and the entries between them", false);
        }
        ClosingFence closing = ClosingFence.after(source, start);
        if (closing.isThere()) {
            closing.tell(source, problems);
            return add(found + "write a line \"---\" above it", false);
        }
        int last = source.line(closing.lastEntry());
        return add(found + "write a line \"---\" above it, and another after line " + last, false);
    }

    private boolean add(String message, boolean isMeant) {
        problems.add(Rule.FENCE_MISSING, "", message, start, source.endWithoutBreak(start, next));
        return isMeant;
    }
}
