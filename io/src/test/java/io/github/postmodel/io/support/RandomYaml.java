package io.github.postmodel.io.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes front matter at random, of extra keys only: most of it is YAML, some of it nearly. */
public final class RandomYaml {
    private static final String[] SCALARS = {
        "text",
        "two words",
        "5",
        "-17",
        "0x1F",
        "017",
        "1_000",
        "1:30",
        "1.5",
        "-.5",
        "1e3",
        "1.0e+3",
        ".inf",
        ".nan",
        "yes",
        "No",
        "on",
        "tRUE",
        "null",
        "~",
        "",
        "2030-09-18",
        "2030-09-18 16:00:00",
        "2030-09-18T16:00:00.25Z",
        "2030-02-30",
        "2030-9-18T1:02:03-7",
        "=",
        "0b101",
        "09",
        "+12",
        "a:b",
        "a#b",
        "http://example.org/?a=b#c",
        "ö↗",
        "🎥",
        "-a",
        "?a",
        ":a",
        "0o7",
        "1__0",
        "0x",
        "+.inf",
        "1.",
        "12:30:45",
        "99:59.5",
        "y",
        "NULL",
        "nULL",
        "--",
        "-"
    };
    private static final String[] QUOTED = {
        "'it''s'", "\"a\\tb\"", "'a\n\n  b'", "\"a\n  b \\\n  c\"", "\"\\u2197\\x41\"", "'5'", "\"yes\"", "''", "\"\""
    };
    private static final String[] TAGS = {"", "", "", "", "!!str ", "!!int ", "!!float ", "!!bool ", "! ", "!!null "};
    private static final String[] BLOCKS = {"|", "|-", "|+", ">", ">-", ">+", "|2", ">2-"};

    private final Random random;
    private final List<String> anchors = new ArrayList<>();

    public RandomYaml(Random random) {
        this.random = random;
    }

    public String frontMatter() {
        anchors.clear();
        StringBuilder out = new StringBuilder();
        int entries = 1 + random.nextInt(4);
        for (int entry = 0; entry < entries; entry++) {
            out.append("k").append(entry).append(':');
            value(out, 0, true);
            out.append('\n');
        }
        return out.toString();
    }

    private void value(StringBuilder out, int indent, boolean anchor) {
        String name = "a" + anchors.size();
        String mark = anchor && random.nextInt(5) == 0 ? " &" + name : "";
        switch (random.nextInt(indent > 4 ? 6 : 10)) {
            case 0 -> out.append(mark).append(' ').append(one(QUOTED));
            case 1 -> block(out, indent);
            case 2 -> {
                out.append(mark).append(' ');
                flow(out, 0);
            }
            case 3 -> out.append(anchors.isEmpty() ? " x" : " *" + anchors.get(random.nextInt(anchors.size())));
            case 6, 7 -> {
                out.append(mark);
                mapping(out, indent + 2);
            }
            case 8 -> {
                out.append(mark);
                sequence(out, indent + random.nextInt(2) * 2);
            }
            default -> out.append(mark).append(' ').append(one(TAGS)).append(one(SCALARS));
        }
        if (!mark.isEmpty()) {
            anchors.add(name);
        }
    }

    private void mapping(StringBuilder out, int indent) {
        int entries = 1 + random.nextInt(3);
        for (int entry = 0; entry < entries; entry++) {
            out.append('\n').append(" ".repeat(indent));
            if (entry == 0 && random.nextInt(3) == 0 && !anchors.isEmpty()) {
                out.append("<<: *").append(anchors.get(random.nextInt(anchors.size())));
            } else {
                out.append(random.nextInt(3) == 0 ? one(SCALARS) : "m")
                        .append(entry)
                        .append(':');
                value(out, indent, false);
            }
        }
    }

    private void sequence(StringBuilder out, int indent) {
        int items = 1 + random.nextInt(3);
        for (int item = 0; item < items; item++) {
            out.append('\n').append(" ".repeat(indent)).append('-');
            value(out, indent + 2, false);
        }
    }

    private void flow(StringBuilder out, int depth) {
        boolean list = random.nextBoolean();
        out.append(list ? '[' : '{');
        int items = random.nextInt(4);
        for (int item = 0; item < items; item++) {
            out.append(item == 0 ? "" : ", ").append(list ? "" : "f" + item + ": ");
            if (depth < 2 && random.nextInt(4) == 0) {
                flow(out, depth + 1);
            } else {
                out.append(random.nextInt(4) == 0 ? "'quoted'" : one(SCALARS));
            }
        }
        out.append(list ? ']' : '}');
    }

    private void block(StringBuilder out, int indent) {
        out.append(' ').append(one(BLOCKS));
        int lines = 1 + random.nextInt(3);
        for (int line = 0; line < lines; line++) {
            String text = random.nextInt(4) == 0 ? "" : " ".repeat(indent + 2 + random.nextInt(8) / 7) + one(SCALARS);
            out.append('\n').append(text);
        }
        out.append("\n".repeat(random.nextInt(3)));
    }

    private String one(String[] texts) {
        return texts[random.nextInt(texts.length)];
    }
}
