package io.github.postmodel.io.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes files with front matter at random: any depth and style, with a comment of its own wherever one may be, blank
 * lines, long keys, sets, anchors, tags, CRLF, a byte order mark, indentation.
 */
public final class RandomDocument {
    private static final List<String> PLAIN = List.of(
            "text",
            "two words",
            "5",
            "-17",
            "0x1F",
            "017",
            "1_000",
            "1.5",
            ".inf",
            "yes",
            "No",
            "TRUE",
            "null",
            "~",
            "",
            "2030-09-18",
            "2030-09-18 16:00:00",
            "2030-09-18T16:00:00.25Z",
            "2030-09-18 16:00:00 +01:00",
            "a:b",
            "a#b",
            "http://example.org/?a=b#c",
            "ö↗",
            "🎥",
            "C#",
            "it's",
            "a long text of many words that is on a line of its own and goes past the width of a page by far",
            "1e3",
            "1_000.5",
            "+7",
            "0b101",
            "190:20:30",
            ".NaN",
            "on",
            "Null",
            "a, b",
            "-x",
            "@x y".substring(1));
    private static final List<String> QUOTED = List.of(
            "'it''s'",
            "\"a\\tb\"",
            "'# none'",
            "\"a: #b\"",
            "'5'",
            "\"yes\"",
            "''",
            "\"[x, y]\"",
            "\"\\u00e9 \\U0001F3A5\"");
    private static final List<String> HEADERS = List.of("|", "|-", "|+", ">", ">-", "|2", ">2-", ">+", "|2+", "|-2");
    private static final List<String> TAGS = List.of("!!str ", "!!str ", "! ");
    private static final List<String> KEYS = List.of(
            "name",
            "m",
            "two words",
            "a.b",
            "é",
            "'it''s'",
            "\"q\\\"\"",
            "2024",
            "1.5",
            "yes",
            "a:b",
            "[]".substring(2) + "x[1]",
            "id");
    private static final int DEEPEST = 5;

    private final Random random;
    private final List<String> anchors = new ArrayList<>();
    private StringBuilder out = new StringBuilder();
    private int notes;
    private int anchorCount;
    private int step;
    private int listIndent;
    private boolean comments;

    public RandomDocument(Random random) {
        this.random = random;
    }

    /** A whole file. */
    public String next() {
        out = new StringBuilder();
        anchors.clear();
        notes = 0;
        anchorCount = 0;
        step = oneIn(3) ? 4 : 2;
        listIndent = oneIn(2) ? 2 : 0;
        comments = !oneIn(3);
        if (oneIn(25)) {
            braces();
        } else {
            entries(oneIn(8) ? 2 : 0);
        }
        String text = "---\n" + out + (oneIn(10) ? "...\n" : "---\n") + "Body.\n";
        text = oneIn(6) ? text.replace("\n", "\r\n") : oneIn(20) ? mixed(text) : text;
        return oneIn(10) ? "\uFEFF" + text : text;
    }

    private void entries(int indent) {
        int entries = 1 + random.nextInt(5);
        for (int entry = 0; entry < entries; entry++) {
            between(indent);
            pair("k" + entry, indent, 1);
        }
        between(indent);
    }

    /** The front matter as one mapping in braces. */
    private void braces() {
        out.append("{k0: ");
        flowItem(0, 1);
        out.append(", k1: ");
        flow(0, 2);
        out.append('}');
        endLine();
    }

    private String mixed(String text) {
        StringBuilder mixed = new StringBuilder();
        text.lines().forEach(line -> mixed.append(line).append(oneIn(2) ? "\n" : "\r\n"));
        return mixed.toString();
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void spaces(int count) {
        out.append(" ".repeat(count));
    }

    /** Blank lines and comments before a line. */
    private void between(int indent) {
        while (oneIn(6)) {
            if (comments && oneIn(2)) {
                spaces(indent);
                out.append("# note-").append(notes++).append('.');
            } else if (oneIn(6)) {
                spaces(indent);
            }
            out.append('\n');
        }
    }

    private void endLine() {
        if (comments && oneIn(4)) {
            spaces(1 + random.nextInt(3));
            out.append("# note-").append(notes++).append('.');
        } else if (oneIn(20)) {
            spaces(1 + random.nextInt(2));
        }
        out.append('\n');
    }

    /** A pair from its indentation to its last line's end. */
    private void pair(String key, int indent, int depth) {
        spaces(indent);
        pairHere(key, indent, depth);
    }

    private void pairHere(String key, int indent, int depth) {
        boolean isPlain = key.matches("\\w+");
        String written = isPlain && oneIn(8) ? '"' + key + '"' : isPlain && oneIn(10) ? "'" + key + "'" : key;
        if (oneIn(25)) {
            out.append("? ").append(written);
            endLine();
            spaces(indent);
            out.append(':');
        } else {
            out.append(written).append(oneIn(30) ? " :" : ":");
        }
        value(indent, depth, false);
    }

    /** A value after a colon or a dash. */
    private void value(int indent, int depth, boolean inList) {
        boolean deep = depth < DEEPEST;
        switch (random.nextInt(deep ? 16 : 8)) {
            case 0 -> quoted(indent);
            case 1 -> block(indent);
            case 2 -> {
                out.append(' ');
                flow(indent, depth);
                endLine();
            }
            case 3 -> anchored();
            case 4 -> folded(indent);
            case 8, 9, 10 -> mapping(indent, depth, inList);
            case 11, 12, 13 -> list(indent, depth, inList);
            case 14 -> set(indent, inList);
            default -> {
                String text = any(PLAIN);
                out.append(text.isEmpty() ? "" : (inList || !oneIn(6) ? " " : "   ") + text);
                endLine();
            }
        }
    }

    private void quoted(int indent) {
        if (oneIn(8)) {
            endLine();
            spaces(indent + 2);
            out.append(any(QUOTED));
        } else {
            out.append(' ').append(oneIn(8) ? any(TAGS) : "").append(any(QUOTED));
        }
        endLine();
    }

    private void folded(int indent) {
        boolean isDeep = oneIn(3);
        int further = indent + (isDeep ? 6 : 2);
        switch (random.nextInt(4)) {
            case 0 -> folded(" some text that is", "folded", further);
            case 1 -> folded(" 'some text: that is", "folded'", further);
            case 2 -> folded(" \"some text: that is", "\\tfolded\"", further);
            default -> folded(" \"some text: that is \\", "folded\"", further);
        }
        endLine();
    }

    private void folded(String start, String end, int indent) {
        out.append(start).append('\n').append(oneIn(6) && !start.endsWith("\\") ? "\n" : "");
        spaces(indent);
        out.append(end);
    }

    private void anchored() {
        if (!anchors.isEmpty() && oneIn(2)) {
            out.append(" *").append(any(anchors));
        } else if (oneIn(6)) {
            out.append(" &").append(anchor()).append(' ').append(any(QUOTED));
        } else {
            out.append(" plain");
        }
        endLine();
    }

    /** A new anchor, which few have an alias of. */
    private String anchor() {
        String name = "a" + anchorCount++;
        if (oneIn(4)) {
            anchors.add(name);
        }
        return name;
    }

    /** A tag or an anchor of a collection in a block. */
    private void properties(String tag) {
        if (oneIn(25)) {
            out.append(" &").append("c").append(anchorCount++);
        }
        if (oneIn(25)) {
            out.append(' ').append(tag);
        }
    }

    private void block(int indent) {
        out.append(' ').append(any(HEADERS));
        endLine();
        int lines = 1 + random.nextInt(3);
        for (int line = 0; line < lines; line++) {
            if (line > 0 && oneIn(4)) {
                out.append('\n');
            }
            spaces(indent + 2);
            out.append(line > 0 && oneIn(6) ? "  more" : oneIn(4) ? "# no comment" : "line " + line)
                    .append('\n');
        }
    }

    private void mapping(int indent, int depth, boolean inList) {
        int gap = inList && oneIn(10) ? 3 : 1;
        int column = inList ? indent + 1 + gap : indent + step;
        boolean compact = inList && !oneIn(5);
        if (compact) {
            spaces(gap);
        } else {
            properties("!!map");
            endLine();
        }
        int pairs = 1 + random.nextInt(3);
        List<String> keys = new ArrayList<>(KEYS);
        for (int pair = 0; pair < pairs; pair++) {
            String key = keys.remove(random.nextInt(keys.size()));
            if (compact && pair == 0) {
                pairHere(key, column, depth + 1);
            } else {
                between(column);
                pair(key, column, depth + 1);
            }
        }
    }

    private void list(int indent, int depth, boolean inList) {
        int gap = inList && oneIn(10) ? 3 : 1;
        int column = inList ? indent + 1 + gap : indent + listIndent;
        boolean compact = inList && !oneIn(5);
        if (compact) {
            spaces(gap);
        } else {
            properties("!!seq");
            endLine();
        }
        int items = 1 + random.nextInt(3);
        for (int item = 0; item < items; item++) {
            if (!compact || item > 0) {
                between(column);
                spaces(column);
            }
            out.append('-');
            value(column, depth + 1, true);
        }
    }

    private void set(int indent, boolean inList) {
        out.append(" !!set");
        endLine();
        int column = inList ? indent + 2 : indent + step;
        for (String item : List.of("a", "b", "c")) {
            if (item.equals("a") || oneIn(2)) {
                between(column);
                spaces(column);
                out.append("? ").append(item);
                endLine();
            }
        }
    }

    private void flow(int indent, int depth) {
        boolean list = oneIn(2);
        boolean lines = oneIn(4);
        int items = random.nextInt(4);
        out.append(list ? '[' : '{');
        out.append(!lines && oneIn(4) ? " " : "");
        for (int item = 0; item < items; item++) {
            if (lines) {
                endLine();
                spaces(indent + 4);
            }
            if (!list) {
                out.append(oneIn(4) ? "\"f" + item + "\"" : "f" + item);
            } else if (oneIn(20)) {
                out.append("p: ");
            }
            if (list || !oneIn(15)) {
                out.append(list ? "" : ": ");
                flowItem(indent, depth);
            }
            boolean last = item + 1 == items;
            out.append(last ? (oneIn(8) ? "," : "") : lines ? "," : oneIn(6) ? " , " : ", ");
        }
        if (lines) {
            endLine();
            spaces(indent + 2);
        } else if (oneIn(4)) {
            out.append(' ');
        }
        out.append(list ? ']' : '}');
    }

    private void flowItem(int indent, int depth) {
        if (depth < DEEPEST && oneIn(4)) {
            flow(indent, depth + 1);
            return;
        }
        String text = oneIn(3) ? any(QUOTED) : any(PLAIN);
        out.append(text.isEmpty() || text.contains("?") || text.contains(",") ? "x" : text);
    }
}
