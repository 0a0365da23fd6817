package io.github.postmodel.validate.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies a patch of one file, and fails where it does not fit to the letter. */
public final class Patch {
    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@\n");
    private static final String NO_NEWLINE = "\\ No newline at end of file\n";

    private final List<String> patch;
    private final List<String> before;
    private final List<String> after = new ArrayList<>();
    private int at;
    private int line;

    private Patch(String patch, String before) {
        this.patch = lines(patch);
        this.before = lines(before);
    }

    /** The text after a patch; the text itself where the patch is empty. */
    public static String apply(String patch, String before) {
        Patch one = new Patch(patch, before);
        if (!patch.isEmpty()) {
            assertThat(one.patch.get(0)).startsWith("--- ");
            assertThat(one.patch.get(1)).startsWith("+++ ");
            one.line = 2;
            while (one.line < one.patch.size()) {
                one.hunk();
            }
        }
        one.after.addAll(one.before.subList(one.at, one.before.size()));
        return String.join("", one.after);
    }

    private void hunk() {
        Matcher header = HUNK.matcher(patch.get(line++));
        assertThat(header.matches()).as("%s", header).isTrue();
        int olds = header.group(2) == null ? 1 : Integer.parseInt(header.group(2));
        int news = header.group(4) == null ? 1 : Integer.parseInt(header.group(4));
        // Of no lines, the number is that of the line before.
        int start = Integer.parseInt(header.group(1)) - (olds == 0 ? 0 : 1);
        assertThat(start).isBetween(at, before.size());
        after.addAll(before.subList(at, start));
        at = start;
        assertThat(Integer.parseInt(header.group(3))).isEqualTo(after.size() + (news == 0 ? 0 : 1));
        int oldEnd = at + olds;
        int newEnd = after.size() + news;
        while (at < oldEnd || after.size() < newEnd) {
            change();
        }
        assertThat(at).isEqualTo(oldEnd);
        assertThat(after).hasSize(newEnd);
    }

    private void change() {
        String written = patch.get(line++);
        boolean isLast = line < patch.size() && patch.get(line).equals(NO_NEWLINE);
        String text = isLast ? written.substring(1, written.length() - 1) : written.substring(1);
        line += isLast ? 1 : 0;
        switch (written.charAt(0)) {
            case ' ' -> {
                assertThat(before.get(at++)).isEqualTo(text);
                after.add(text);
            }
            case '-' -> assertThat(before.get(at++)).isEqualTo(text);
            case '+' -> after.add(text);
            default -> throw new AssertionError("no line of a patch: " + written);
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }
}
