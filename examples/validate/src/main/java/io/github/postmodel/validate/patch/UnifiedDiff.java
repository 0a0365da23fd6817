package io.github.postmodel.validate.patch;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.patch.LineDiff.LineChange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes patches for {@code git apply}. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
    }

    /**
     * The patch that turns one file into another. A carriage return belongs to the line that it ends.
     *
     * @param path the file, relative to the folder in which the patch is to be applied
     * @param before the file as it is
     * @param after the changed file
     * @return the patch, lines ended by line feeds; empty where the two are the same
     */
    public static String of(Path path, PostFile before, PostFile after) {
        if (before == after) {
            // A file that is not UTF-8 has no text to compare.
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(before.text(), after.text());
        List<LineChange> changes = LineDiff.of(diff.before, diff.after);
        if (!changes.isEmpty()) {
            // No line "diff --git": with one, git reads the path from the top of the repository, wherever it is run.
            diff.out.append("--- ").append(PatchPath.of("a", path)).append('\n');
            diff.out.append("+++ ").append(PatchPath.of("b", path)).append('\n');
            diff.hunks(changes);
        }
        return diff.out.toString();
    }

    /** Changes whose contexts meet share a hunk. */
    private void hunks(List<LineChange> changes) {
        int start = 0;
        for (int end = 1; end <= changes.size(); end++) {
            boolean last = end == changes.size();
            if (last || changes.get(end).from() - changes.get(end - 1).to() > 2 * CONTEXT) {
                hunk(changes.subList(start, end));
                start = end;
            }
        }
    }

    private void hunk(List<LineChange> changes) {
        LineChange first = changes.get(0);
        LineChange last = changes.get(changes.size() - 1);
        int lead = Math.min(CONTEXT, first.from());
        int trail = Math.min(CONTEXT, before.size() - last.to());
        String old = range(first.from() - lead, last.to() + trail);
        String now = range(first.newFrom() - lead, last.newTo() + trail);
        out.append("@@ -").append(old).append(" +").append(now).append(" @@\n");

        int shown = first.from() - lead;
        for (LineChange change : changes) {
            lines(' ', before.subList(shown, change.from()));
            lines('-', before.subList(change.from(), change.to()));
            lines('+', after.subList(change.newFrom(), change.newTo()));
            shown = change.to();
        }
        lines(' ', before.subList(shown, last.to() + trail));
    }

    /** The number of the first line and how many there are; of no lines, the number of the line before. */
    private static String range(int from, int to) {
        return (to > from ? from + 1 : from) + (to - from == 1 ? "" : "," + (to - from));
    }

    private void lines(char sign, List<String> lines) {
        for (String line : lines) {
            out.append(sign).append(line);
            if (!line.endsWith("\n")) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }

    /** The lines, each with its ending. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }
}
