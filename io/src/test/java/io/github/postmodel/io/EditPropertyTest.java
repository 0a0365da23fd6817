package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.io.support.LineView;
import io.github.postmodel.io.support.LineView.Block;
import io.github.postmodel.io.support.RandomEdits;
import io.github.postmodel.io.support.Samples;
import io.github.postmodel.io.support.Samples.Sample;
import io.github.postmodel.io.support.Variant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random edits of posts in random forms: each result is read back as the post asked for, and has every line that no
 * changed key owns; or it is refused with a reason. {@code -Dpostmodel.seed} repeats a run.
 */
@Tag("slow")
class EditPropertyTest {
    private static final long SEED = Long.getLong("postmodel.seed", 20_250_918L);
    private static final int SEQUENCES = 20_000;
    private static final int SEQUENCES_A_POST = 200;
    private static final Pattern NOTE = Pattern.compile("# note-\\S+");

    private final Map<String, Integer> refusals = new ConcurrentSkipListMap<>();
    private final LongAdder edits = new LongAdder();

    @Test
    void editsOfTheSamplesChangeWhatWasAskedForAndNothingElse() {
        run(Samples.own(), SEQUENCES);
    }

    @Test
    void editsOfACorpusChangeWhatWasAskedForAndNothingElse() {
        List<Sample> samples = Samples.corpus().stream()
                .filter(sample -> sample.file().problems().isEmpty())
                .toList();
        run(samples, Math.min(SEQUENCES, samples.size() * SEQUENCES_A_POST));
    }

    private void run(List<Sample> samples, int sequences) {
        LongStream.range(SEED, SEED + sequences).parallel().forEach(seed -> runSequence(samples, seed));
        int refused = refusals.values().stream().mapToInt(count -> count).sum();
        System.out.printf(
                "postmodel.seed=%d: %,d sequences, %,d edits, %d refused (%.3f %%)%n",
                SEED, sequences, edits.sum(), refused, 100.0 * refused / edits.sum());
        refusals.forEach((reason, count) -> System.out.println("  " + count + " x " + reason));
        assertThat(refused).as("refused").isLessThan(edits.intValue() / 100);
    }

    private void runSequence(List<Sample> samples, long seed) {
        RandomEdits random = new RandomEdits(seed);
        Sample sample = random.any(samples);
        String text = sample.text();
        EnumSet<Variant> forms = EnumSet.of(random.any(List.of(Variant.values())));
        while (random.oneIn(2)) {
            forms.add(random.any(List.of(Variant.values())));
        }
        for (Variant form : forms) {
            text = form.apply(text);
        }
        String name = "seed " + seed + ", " + sample + " in " + forms;
        PostFile file = PostFile.parse(text);
        assertThat(file.problems()).as(name).isEmpty();
        for (int count = 1 + random.below(4); count > 0; count--) {
            Post wanted = random.change(file.post());
            edits.increment();
            PostFile changed;
            try {
                changed = file.with(wanted);
            } catch (PostEditException refused) {
                refusals.merge(String.valueOf(refused.getMessage()), 1, Integer::sum);
                assertThat(refused.property()).as(name).isNotEmpty();
                continue;
            } catch (RuntimeException fault) {
                throw new AssertionError(name + "\n" + file.text() + "\n" + wanted, fault);
            }
            try {
                check(file, wanted, changed.text(), forms);
            } catch (AssertionError fault) {
                throw new AssertionError(name + "\n<<<\n" + file.text() + "\n>>>\n" + changed.text(), fault);
            }
            file = changed;
        }
    }

    private static void check(PostFile file, Post wanted, String after, Set<Variant> forms) {
        String before = file.text();
        PostFile read = PostFile.parse(after);
        assertThat(read.problems()).isEmpty();
        assertThat(read.post()).isEqualTo(wanted);

        LineView old = LineView.of(before);
        LineView now = LineView.of(after);
        Set<String> changed = changedKeys(file.post().frontMatter(), wanted.frontMatter());
        assertThat(now.opening()).isEqualTo(old.opening());
        checkOtherLines(old, now, changed);
        checkOrder(old, now);
        checkNotes(old, now, changed, wanted.frontMatter());
        if (forms.contains(Variant.CRLF)) {
            now.blocks().forEach(block -> assertThat(block.lines()).allMatch(line -> line.endsWith("\r\n")));
        }
        if (wanted.body().equals(file.post().body())) {
            assertThat(now.closing() + now.body()).isEqualTo(old.closing() + old.body());
        } else {
            checkBody(old, now, wanted.body());
        }
    }

    /** All lines of other keys, comments and blank lines are there; where a list has lost items, so are its own. */
    private static void checkOtherLines(LineView old, LineView now, Set<String> changed) {
        List<String> expected = LineView.lines(old.without(changed));
        List<String> inside = new ArrayList<>(LineView.lines(old.only(changed)));
        List<String> found = new ArrayList<>();
        for (String line : LineView.lines(now.without(changed))) {
            boolean outside = found.size() < expected.size() && line.equals(expected.get(found.size()));
            if (outside || !LineView.isNoContent(line) || !inside.remove(line)) {
                found.add(line);
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    /** Entries that are in both files keep their order. */
    private static void checkOrder(LineView old, LineView now) {
        List<String> oldKeys = keys(old);
        List<String> newKeys = keys(now);
        List<String> stayed = new ArrayList<>(oldKeys);
        stayed.retainAll(newKeys);
        newKeys.retainAll(oldKeys);
        assertThat(newKeys).isEqualTo(stayed);
    }

    /** A comment behind a value stays where the value is changed; it may go with an item or a value that goes. */
    private static void checkNotes(LineView old, LineView now, Set<String> changed, FrontMatter wanted) {
        for (String key : changed) {
            Block block = old.block(key);
            Object value = fields(wanted).get(key);
            boolean scalar = value != null && !(value instanceof Iterable || value instanceof Map);
            if (block != null && scalar && block.lines().size() == 1) {
                Matcher note = NOTE.matcher(block.text());
                while (note.find()) {
                    assertThat(Objects.requireNonNull(now.block(key)).text()).contains(note.group());
                }
            }
        }
    }

    private static void checkBody(LineView old, LineView now, Body wanted) {
        assertThat(now.closing().strip()).isEqualTo(old.closing().strip());
        String text = wanted.text();
        boolean ordinary = !text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r");
        if (ordinary && !old.body().isBlank()) {
            assertThat(now.body().endsWith("\n")).isEqualTo(old.body().endsWith("\n"));
        }
    }

    private static List<String> keys(LineView view) {
        return new ArrayList<>(
                view.blocks().stream().map(Block::key).filter(Objects::nonNull).toList());
    }

    private static Set<String> changedKeys(FrontMatter before, FrontMatter after) {
        Map<String, @Nullable Object> old = fields(before);
        Map<String, @Nullable Object> now = fields(after);
        Set<String> keys = new HashSet<>(old.keySet());
        keys.addAll(now.keySet());
        keys.removeIf(
                key -> old.containsKey(key) == now.containsKey(key) && Objects.equals(old.get(key), now.get(key)));
        return keys;
    }

    private static Map<String, @Nullable Object> fields(FrontMatter front) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(front.extra());
        fields.put("title", front.title());
        fields.put("date", front.date());
        fields.put("tags", front.tags());
        fields.put("source", front.source());
        fields.put("external_url", front.externalUrl());
        fields.put("post_kind", front.postKind());
        fields.put("draft", front.draft());
        fields.put("tldr", front.tldr());
        fields.put("summary", front.summary());
        return fields;
    }
}
