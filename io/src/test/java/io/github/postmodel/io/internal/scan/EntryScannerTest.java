package io.github.postmodel.io.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.snakeyaml.YamlIndexer;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.FrontLines;
import io.github.postmodel.io.internal.source.Problems;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.Utf8;
import io.github.postmodel.io.internal.text.Utf8Text;
import io.github.postmodel.io.internal.yaml.Vector;
import io.github.postmodel.io.internal.yaml.Vectors;
import io.github.postmodel.io.support.Mutations;
import io.github.postmodel.io.support.Samples;
import io.github.postmodel.io.support.Samples.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner's index is the YAML parser's, to the offset, or there is none. */
class EntryScannerTest {
    private static final int MUTATIONS = Integer.getInteger("postmodel.mutations", 30_000);
    private static final long SEED = Long.getLong("postmodel.seed", 20251118);

    /** How many front matters the scanner took, and how many it declined. */
    private int taken;

    private int declined;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Hello",
                "title: 'It''s one'   # with a comment",
                "title: \"caf\\u00e9 \\U0001F3A5 \\\"x\\\"\"",
                "# above\n\ntitle: folded\n  over three\n  lines\n\n# below\nsource: x",
                "summary: 'one\n\n  two\n\n\n  three '",
                "summary: \"one \\\n  \\ two\\\n  \\ three\\n\"",
                "tags:\n- a\n- 'b c'\n- \"d\"\nlist:\n  - x\n  - y z\n",
                "tags: [a, 'b, c', \"d\" ]  # these\nempty: []",
                "title:\nsource: ''\ndraft:   # not said",
                "date: 2025-01-01T00:00:00Z\nlat: -1.5\nnothing: ~",
                "title: a:b http://example.org/#x c#d",
                "title: Привет, мир — 🎥 ↗\n",
                "\ntitle: Hello",
                "title: \"\\0\\a\\b\\t\\n\\v\\f\\r\\e\\ \\\"\\\\\\N\\_\\L\\P\\x41\\xe9\\u00E9\\uffff\\U0010FFFF\"",
                "title: \"half of a pair: \\ud83c, \\udfa5; both: \\ud83c\\udfa5\"",
                "title: \"before \\\n  after\\\n  \\  and more\"",
                "title: \"\"\nsource: \"\\\"\"\ntldr: ''''\nsummary: '''a'''",
                "title: 'a''\n  ''b  \n\n\n   c'  # c",
                "title: a\n  b\n    c # c",
                "tags: # c\n-   a\n- -1\n- 'b\n  c'\n- d\n  e\n\n# c\ntitle: x",
                "tags:\n    - a\n    - b\n      c",
                "tags: [ a b , \"c\" ,'d']",
                "a-very-long-key-of-somebodys-own-that-goes-on-and-on-and-on-on: x",
                "title: a#b :c -d ?e",
                "title: -a"
            })
    void whatTheFormatWritesIsTaken(String yaml) {
        for (String lineBreak : List.of("\n", "\r\n")) {
            for (String mark : List.of("", "\uFEFF")) {
                compare((mark + "---\n" + yaml + "\n---\nThe body.\n").replace("\n", lineBreak));
            }
        }
        assertThat(taken).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: a: b",
                "title: |\n  text",
                "title: !!str x",
                "title: &a x\nsource: *a",
                "title: a\ttab",
                "title: x\n\n  y",
                "title: 'open",
                "title: \"\\q\"",
                "title: 'a' b",
                "title: a\ntitle: b",
                " title: a",
                "'title': a",
                "? title",
                "nested:\n  key: value",
                "tags: [a, [b]]",
                "tags: [a,\n  b]",
                "tags:\n- a\n# between\n- b",
                "- a",
                "text",
                "<<: {a: b}",
                "title: a\u0085b",
                "title: a\u2028b",
                "title: a\uFEFFb",
                "title: \u0007",
                "title: 'a\nb'",
                "--- # more\ntitle: a",
                "title: \"\\x4\"",
                "title: \"\\x4g\"",
                "title: \"\\u00\"",
                "title: \"\\U00110000\"",
                "title: \"\\U80000000\"",
                "title: \"a\\\nb\"",
                "title: \"a\\\n\n  b\"",
                "title: \"a\n\n\"",
                "title: 'a' b: c",
                "title: 'a'#b",
                "title: - a",
                "title: -",
                "title: a # b\n  c",
                "title: a\n  # b\n  c",
                "tags:\n- a\n  - b: c",
                "tags:\n  - a\n - b",
                "tags:\n- 'a\nb'",
                "tags:\n-",
                "tags: [a, b] c",
                "tags: [a,, b]",
                "tags: [-]",
                "tags: [a"
            })
    void theRestIsDeclined(String yaml) {
        compare("---\n" + yaml + "\n---\nThe body.\n");
        assertThat(declined).isEqualTo(1);
    }

    @Test
    void aKeyHasLettersDigitsHyphensAndUnderscores() {
        for (char character = '!'; character <= '~'; character++) {
            boolean isKeyPart = Character.isLetterOrDigit(character) || character == '-' || character == '_';
            compare("---\nk" + character + "y: x\n---\n");
            assertThat(taken).as("%s in a key", character).isEqualTo(isKeyPart ? 1 : 0);
            taken = 0;
        }
    }

    @Test
    void aPlainItemOfAListOnOneLineHasWhatMeansNothingInIt() {
        for (char character = '!'; character <= '~'; character++) {
            boolean isPlain = Character.isLetterOrDigit(character) || "_./+-()".indexOf(character) >= 0;
            compare("---\ntags: [a" + character + "a]\n---\n");
            // A comma is between two items.
            assertThat(taken).as("%s in an item", character).isEqualTo(isPlain || character == ',' ? 1 : 0);
            taken = 0;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 18, 100, 1_000})
    void manyKeysEachOfThemOnce(int number) {
        StringBuilder keys = new StringBuilder("---\n");
        for (int key = 0; key < number; key++) {
            keys.append('k').append(key).append(": x\n");
        }
        compare(keys + "---\n");
        assertThat(taken).isEqualTo(1);
        for (int again : new int[] {0, number / 2, number - 1}) {
            compare(keys + "k" + again + ": y\n---\n");
        }
        assertThat(declined).isEqualTo(3);
    }

    @Test
    void samplesInEveryFormAndVectors() {
        Samples.ownInEveryForm().forEach(sample -> compare(sample.text()));
        try (Stream<Vector> vectors = Vectors.committed()) {
            vectors.forEach(vector -> compare(asFile(vector.yaml())));
        }
        System.out.println("scanner: took " + taken + " samples and vectors, declined " + declined);
        assertThat(taken).isGreaterThan(1000);
    }

    @Test
    void mutations() {
        List<byte[]> seeds = new ArrayList<>();
        Samples.own().forEach(sample -> seeds.add(Utf8Text.bytes(sample.text())));
        try (Stream<Vector> vectors = Vectors.committed()) {
            vectors.forEach(vector -> seeds.add(Utf8Text.bytes(asFile(vector.yaml()))));
        }
        Mutations mutations = new Mutations(seeds, new Random(SEED));
        for (int count = 0; count < MUTATIONS; count++) {
            compare(mutations.next());
        }
        System.out.println("scanner: took " + taken + " of " + MUTATIONS + " mutations of seed " + SEED + ", declined "
                + declined);
        assertThat(taken).isPositive();
    }

    @Test
    void theCorpus() {
        for (Sample sample : Samples.corpus()) {
            compare(sample.text());
        }
        System.out.println("scanner: took " + taken + " files of the corpus, declined " + declined);
        assertThat(taken).isPositive();
    }

    private static String asFile(String yaml) {
        return "---\n" + yaml + "---\nThe body.\n";
    }

    private void compare(String text) {
        compare(Utf8Text.bytes(text));
    }

    private void compare(byte[] bytes) {
        Source source = new Source("file", bytes);
        Problems problems = new Problems(source);
        FrontLines lines = FrontLines.of(source);
        boolean readable = Utf8.firstMalformed(bytes, 0, bytes.length) < 0;
        Fences fences = readable ? Fences.find(source, lines, problems) : null;
        if (fences == null) {
            return;
        }
        Entries scanned = EntryScanner.scan(source, lines);
        if (scanned == null) {
            declined++;
            return;
        }
        taken++;
        Entries parsed =
                YamlIndexer.index(source, fences, ReadOptions.defaults().maxNesting(), problems);
        assertThat(problems.sorted()).as(source.text(0, bytes.length)).isEmpty();
        assertThat(scanned).as(source.text(0, bytes.length)).isEqualTo(parsed);
    }
}
