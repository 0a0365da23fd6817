package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.entries.Place;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.support.LineView;
import io.github.postmodel.io.support.Notes;
import io.github.postmodel.io.support.PathEdit;
import io.github.postmodel.io.support.PyYaml;
import io.github.postmodel.io.support.RandomDocument;
import io.github.postmodel.io.support.Shown;
import io.github.postmodel.io.support.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random edits at a random depth of front matter in any style. The file is then read as what was asked for, by PyYAML as
 * well; every byte outside the lines of the smallest node around the change stays, and so does every comment that is not
 * on a line of its own value. {@code -Dpostmodel.seed} repeats a run, {@code -Dpostmodel.edits} says how many;
 * 200,000 is what a change of the editor is tried with.
 */
@Tag("slow")
class DeepEditPropertyTest {
    private static final long SEED = Long.getLong("postmodel.seed", 20_250_918L);
    private static final int EDITS = Integer.getInteger("postmodel.edits", 5_000);
    private static final int BATCH = 10_000;
    private static final int SHOWN = Integer.getInteger("postmodel.shown", 3);
    private static final Pattern KEEPS = Pattern.compile("[|>]2?\\+");
    private static final double MAX_REFUSED = 0.005;

    private final Map<String, Integer> refusals = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> read = new ArrayList<>();

    @Test
    void theSmallestNodeChangesAndIsReadAsAskedFor() throws Exception {
        PyYaml.assumeThere();
        int refused = 0;
        int edits = 0;
        for (long seed = SEED; edits < EDITS; seed++) {
            Random random = new Random(seed);
            String text = new RandomDocument(random).next();
            MarkdownFile file = MarkdownFile.parse(text);
            assertThat(file.problems()).as("seed %d%n%s", seed, text).isEmpty();
            PathEdit edit = PathEdit.of(file.frontMatter(), random);
            edits++;
            try {
                check(file, edit);
            } catch (PostEditException refusal) {
                refused++;
                String reason = refusal.getMessage().replaceFirst(".*cannot be changed: ", "");
                refusals.merge(reason.replaceAll("\\bk\\d|(?<=[*&])\\w+", "_"), 1, Integer::sum);
            } catch (AssertionError | RuntimeException fault) {
                faults.add("seed " + seed + ", " + edit + "\n" + fault.getMessage() + "\n" + Visible.show(text));
            }
            if (texts.size() == BATCH) {
                compareWithPyYaml();
            }
        }
        compareWithPyYaml();
        assertThat(faults.stream().limit(SHOWN)).as("%d faults", faults.size()).isEmpty();
        System.out.printf(
                "postmodel.seed=%d: %,d edits at any depth, %d refused: %s%n", SEED, edits, refused, refusals);
        assertThat((double) refused / edits).isLessThan(MAX_REFUSED);
    }

    private void check(MarkdownFile file, PathEdit edit) {
        MarkdownFile changed = edit.apply(file);
        assertThat(changed.frontMatter()).isEqualTo(edit.wanted());
        assertThat(changed.problems()).isEmpty();
        assertThat(changed.body()).isEqualTo(file.body());
        int[] lines = lines(file, edit.place());
        if (edit.kind() == PathEdit.Kind.REMOVE && KEEPS.matcher(file.text()).find()) {
            lines[1] = afterBlankLines(file.index().source(), lines[1]);
        }
        checkSame(file.index().source(), changed.index().source(), lines);
        checkComments(file, changed, edit);
        checkLineCount(file, changed, edit);
        texts.add(yaml(changed));
        read.add(Shown.exact(changed.frontMatter()));
    }

    private static String yaml(MarkdownFile file) {
        var fences = file.index().fences();
        return file.index().source().text(fences.yamlStart(), fences.yamlEnd());
    }

    /** The first and the last byte of the lines that may change. */
    private static int[] lines(MarkdownFile file, String path) {
        Source source = file.index().source();
        Place place = path.isEmpty() ? null : Place.of(path, file.index().entries());
        if (place == null) {
            var fences = file.index().fences();
            return new int[] {fences.yamlStart(), fences.yamlEnd()};
        }
        Node node = place.node();
        Node key = place.key();
        int start = source.lineStart(key == null ? node.start() : Math.min(key.start(), node.start()));
        while (key == null && isSpaceOrComment(source.text(start, node.start()))) {
            // Its dash is further up.
            start = source.lineStart(start - 1);
        }
        int end = key == null ? node.end() : Math.max(key.end(), node.end());
        boolean endsLine = source.bytes()[end - 1] == '\n';
        return new int[] {start, endsLine ? end : source.nextLine(end)};
    }

    /** A block that keeps its last lines would get those below what is removed. */
    private static int afterBlankLines(Source source, int line) {
        int end = line;
        while (source.text(end, source.nextLine(end)).isBlank()) {
            end = source.nextLine(end);
        }
        return end;
    }

    private static boolean isSpaceOrComment(String lines) {
        return lines.lines()
                .allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
    }

    private static void checkSame(Source before, Source after, int[] lines) {
        int rest = before.length() - lines[1];
        assertThat(after.length()).isGreaterThanOrEqualTo(lines[0] + rest);
        assertThat(after.text(0, lines[0])).isEqualTo(before.text(0, lines[0]));
        assertThat(after.text(after.length() - rest, after.length())).isEqualTo(before.text(lines[1], before.length()));
    }

    /** Comments go with the lines of what is removed, or inside a value that another takes the place of; no others do. */
    private static void checkComments(MarkdownFile file, MarkdownFile changed, PathEdit edit) {
        Map<String, List<Object>> before = Notes.of(file.index());
        Map<String, List<Object>> after = Notes.of(changed.index());
        assertThat(Notes.in(changed.text())).doesNotHaveDuplicates();
        if (edit.kind() == PathEdit.Kind.REMOVE || edit.kind() == PathEdit.Kind.SET && !edit.isOfScalars()) {
            int[] lines = lines(file, edit.path());
            Notes.in(file.index().source().text(lines[0], lines[1])).forEach(before::remove);
        }
        assertThat(after.keySet()).containsAll(before.keySet());
        before.forEach((note, path) -> edit.after(path)
                .ifPresent(moved -> assertThat(after.get(note)).as(note).isEqualTo(moved)));
    }

    /** What fits into one line changes, adds or removes no other. */
    private static void checkLineCount(MarkdownFile file, MarkdownFile changed, PathEdit edit) {
        Place place = Place.of(edit.path(), file.index().entries());
        Node node = place == null ? null : place.node();
        Source source = file.index().source();
        boolean isShort = !(edit.value() instanceof String text)
                || text.length() < 30 && !text.matches("(?s).*\\s{2,}.*|.*[\n\r\u0085\u2028\u2029].*");
        boolean oneLine = node instanceof Node.Scalar scalar
                && !scalar.isBlock()
                && scalar.start() < scalar.end()
                && source.nextLine(node.start()) >= node.end();
        boolean isBlockList = node instanceof Node.Sequence list && !list.flow();
        List<String> before = LineView.lines(file.text());
        List<String> after = LineView.lines(changed.text());
        int same = sameLines(before, after);
        if (edit.kind() == PathEdit.Kind.SET && edit.isOfScalars() && isShort && oneLine) {
            assertThat(List.of(before.size() - same, after.size() - same))
                    .as("lines changed")
                    .isIn(List.of(0, 0), List.of(1, 1));
        } else if (isBlockList && edit.isOfScalars() && isShort && edit.kind() == PathEdit.Kind.ADD) {
            assertThat(List.of(before.size() - same, after.size() - same))
                    .as("lines added")
                    .isEqualTo(List.of(0, 1));
        }
    }

    /** How many lines are the same at the start and at the end. */
    private static int sameLines(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return start + end;
    }

    private void compareWithPyYaml() throws Exception {
        List<String> theirs = PyYaml.shown(texts);
        assertThat(theirs).hasSameSizeAs(read);
        for (int index = 0; index < read.size(); index++) {
            assertThat(theirs.get(index)).as(texts.get(index)).isEqualTo(read.get(index));
        }
        texts.clear();
        read.clear();
    }
}
