package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.text.Utf8Text;
import io.github.postmodel.io.support.FuzzSeeds;
import io.github.postmodel.io.support.Mutations;
import io.github.postmodel.io.support.PyYaml;
import io.github.postmodel.io.support.Shown;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Where the reader and PyYAML disagree: each disagreement is one of {@link Limit}, those that README names. It is looked
 * for in mutated front matter; {@code -Dpostmodel.count} and {@code -Dpostmodel.seed} look for more.
 */
class PyYamlDifferencesTest {
    private static final int COUNT = Integer.getInteger("postmodel.count", 5_000);
    private static final long SEED = Long.getLong("postmodel.seed", 20_261_125L);

    /** Java can hold half of a surrogate pair, and Python cannot show it. */
    private static final Pattern SURROGATE_ESCAPE = Pattern.compile("\\\\[uU](?:0000)?[dD][89a-fA-F]");

    /** What PyYAML says of a tab, quoted once more. */
    private static final Pattern TAB = Pattern.compile("character .{0,3}\\\\t.{0,3} that cannot start any token");

    @BeforeAll
    static void needPyYaml() throws Exception {
        PyYaml.assumeThere();
    }

    /** A known limit, with a front matter that shows it. */
    private enum Limit {
        TAB_READ_HERE("title: a\tb\n"),
        TAB_AFTER_A_VALUE("title: a\t\n"),
        TAB_AFTER_A_KEY("title\t: a\n"),
        TAB_IN_BRACKETS("tags: [a,\tb]\n"),
        TAB_BEFORE_A_COMMENT("title: a\t# b\n"),
        KEY_TWICE("title: A\ntitle: B\n"),
        NESTED_KEY_TWICE("place:\n  city: A\n  city: B\n"),
        NULL("~\n"),
        SET_WITH_VALUES("places: !!set {a: 1}\n"),
        OFFSET_BEYOND_18_HOURS("updated: 2030-09-18T16:00:00+19:00\n"),
        ANCHOR_INSIDE_ITSELF("place: &a\n  <<: *a\n"),
        ESCAPED_SLASH("url: \"a\\/b\"\n"),
        ESCAPED_TAB("title: \"a\\\tb\"\n"),
        ONE_AND_TRUE("place:\n  1: a\n  true: b\n"),
        LIMITS("a: &a [1]\nc: [" + "*a, ".repeat(6_000) + "*a]\n");

        private final String example;

        Limit(String example) {
            this.example = example;
        }

        /** The limit that explains a disagreement, if one does. */
        static Optional<Limit> of(String yaml, Verdict ours, String theirs) {
            boolean refusedThere = theirs.startsWith("ERROR");
            if (ours.isRefused() == refusedThere) {
                return yaml.contains("true") && yaml.contains("1:") ? Optional.of(ONE_AND_TRUE) : Optional.empty();
            }
            if (refusedThere) {
                boolean isTab = TAB.matcher(theirs).find();
                return isTab ? Optional.of(tab(yaml)) : Optional.empty();
            }
            return Stream.of(values())
                    .filter(limit -> limit.refusal() != null && ours.problem().contains(limit.refusal()))
                    .findFirst();
        }

        private static Limit tab(String yaml) {
            return Stream.of(TAB_AFTER_A_KEY, TAB_IN_BRACKETS, TAB_BEFORE_A_COMMENT, TAB_AFTER_A_VALUE)
                    .filter(limit -> limit.example.equals(yaml))
                    .findFirst()
                    .orElse(TAB_READ_HERE);
        }

        /** What the reader says where it refuses what PyYAML reads. */
        private String refusal() {
            return switch (this) {
                case KEY_TWICE -> "appears a second time (first on line";
                case NESTED_KEY_TWICE -> "appears twice in one mapping";
                case NULL -> "the front matter is null";
                case SET_WITH_VALUES -> "an item of a !!set has a value";
                case OFFSET_BEYOND_18_HOURS -> "names a date, time or offset that does not exist";
                case ANCHOR_INSIDE_ITSELF -> " itself; remove it";
                case ESCAPED_SLASH -> "is not an escape in YAML 1.1";
                case ESCAPED_TAB -> "\\\t is not an escape in double quotes";
                case LIMITS -> "raise ReadOptions.max";
                default -> null;
            };
        }
    }

    /** What the reader makes of a front matter, and the first error where it makes nothing of it. */
    private record Verdict(String values, String problem) {
        static Verdict of(String yaml) {
            MarkdownFile file = MarkdownFile.parse("---\n" + yaml + "---\n");
            return file.problems().stream()
                    .filter(Problem::isError)
                    .findFirst()
                    .map(error -> new Verdict("ERROR", error.message()))
                    .orElseGet(() -> new Verdict(Shown.exact(file.frontMatter()), ""));
        }

        boolean isRefused() {
            return values.equals("ERROR");
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachLimitIsStillThere(Limit limit) throws Exception {
        Verdict ours = Verdict.of(limit.example);
        String theirs = PyYaml.shown(List.of(limit.example), "--text-keys").get(0);
        assertThat(Limit.of(limit.example, ours, theirs)).contains(limit);
    }

    @Test
    void thereAreNoOthers() throws Exception {
        Mutations mutations = new Mutations(FuzzSeeds.all(), new Random(SEED));
        List<String> yamls = new ArrayList<>();
        while (yamls.size() < COUNT) {
            frontMatter(mutations.next()).ifPresent(yamls::add);
        }
        List<String> theirs = PyYaml.shown(yamls, "--text-keys");
        List<String> unexplained = new ArrayList<>();
        Set<Limit> met = EnumSet.noneOf(Limit.class);
        int same = 0;
        for (int index = 0; index < yamls.size(); index++) {
            String yaml = yamls.get(index);
            String there = theirs.get(index);
            Verdict here = Verdict.of(yaml);
            if (here.values.equals(there.startsWith("ERROR") ? "ERROR" : there)) {
                same++;
            } else {
                Limit.of(yaml, here, there)
                        .ifPresentOrElse(
                                met::add, () -> unexplained.add(yaml + "\nhere  " + here + "\nthere " + there));
            }
        }
        System.out.printf("postmodel.seed=%d: %d of %d alike, the others by %s%n", SEED, same, COUNT, met);
        assertThat(unexplained).isEmpty();
        assertThat(same).isGreaterThan(COUNT * 9 / 10);
    }

    /** The front matter of a file that has one, in UTF-8 and without escapes that Python cannot show. */
    private static Optional<String> frontMatter(byte[] bytes) {
        MarkdownFile file = MarkdownFile.parse(bytes, "mutated");
        Fences fences = file.index().fences();
        if (fences == null) {
            return Optional.empty();
        }
        String yaml = file.index().source().text(fences.yamlStart(), fences.yamlEnd());
        boolean isShown = yaml.equals(new String(Utf8Text.bytes(yaml), StandardCharsets.UTF_8));
        // PyYAML, which gets the front matter alone, takes a mark at its start for that of a file.
        boolean isMarked = yaml.startsWith("\uFEFF");
        return isShown && !isMarked && !SURROGATE_ESCAPE.matcher(yaml).find() ? Optional.of(yaml) : Optional.empty();
    }
}
