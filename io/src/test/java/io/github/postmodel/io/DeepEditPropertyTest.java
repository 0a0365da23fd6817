package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.entries.Place;
import io.github.postmodel.io.internal.source.Source;
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
import org.junit.jupiter.api.Test;

/**
 * Random edits at a random depth of front matter in any style. The file is then read as what was asked for, by PyYAML as
 * well; every byte outside the lines of the smallest node around the change stays, and so does every comment that is not
 * on a line of its own value. {@code -Dpostmodel.seed} repeats a run, {@code -Dpostmodel.edits} says how many.
 */
class DeepEditPropertyTest {
    private static final long SEED = Long.getLong("postmodel.seed", 20_250_918L);
    private static final int EDITS = Integer.getInteger("postmodel.edits", 5_000);
    private static final int BATCH = 10_000;
    private static final double MAX_REFUSED = 0.005;
    private static final Pattern NOTE = Pattern.compile("# note-\\d+\\.");

    private final Map<String, Integer> refusals = new TreeMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> read = new ArrayList<>();

    @Test
    void theSmallestNodeChangesAndIsReadAsAskedFor() throws Exception {
        assumeTrue(PyYaml.isHere(), "there is no PyYAML 6");
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
                refusals.merge(refusal.getMessage().replaceAll("&?\\ba\\d+|k\\d", "_"), 1, Integer::sum);
            } catch (AssertionError | RuntimeException fault) {
                throw new AssertionError("seed " + seed + ", " + edit + "\n" + Visible.show(text), fault);
            }
            if (texts.size() == BATCH) {
                compareWithPyYaml();
            }
        }
        compareWithPyYaml();
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
        checkSame(file.index().source(), changed.index().source(), lines);
        checkComments(file, changed, edit);
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
        List<String> left = notes(changed.text());
        assertThat(left).doesNotHaveDuplicates();
        List<String> expected = notes(file.text());
        if (edit.kind() == PathEdit.Kind.REMOVE || edit.kind() == PathEdit.Kind.SET && !edit.isOfScalars()) {
            int[] lines = lines(file, edit.path());
            expected.removeAll(notes(file.index().source().text(lines[0], lines[1])));
        }
        assertThat(left).containsAll(expected);
    }

    private static List<String> notes(String text) {
        List<String> notes = new ArrayList<>();
        NOTE.matcher(text).results().forEach(note -> notes.add(note.group()));
        return notes;
    }

    private void compareWithPyYaml() throws Exception {
        List<String> theirs = PyYaml.shown(texts, List.of());
        assertThat(theirs).hasSameSizeAs(read);
        for (int index = 0; index < read.size(); index++) {
            assertThat(theirs.get(index)).as(texts.get(index)).isEqualTo(read.get(index));
        }
        texts.clear();
        read.clear();
    }
}
