package io.github.postmodel.validate.ignores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validation.PostValidator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Whatever the style of a broken value, comments that are added are no part of it: once it is corrected, SnakeYAML reads what it
 * would have read without them.
 */
class AddedIgnoresPropertyTest {
    private static final PostValidator VALIDATOR = PostValidator.create();
    private static final ReadOptions OPTIONS = ReadOptions.defaults();
    private static final int ROUNDS = 1_500;

    /** Where a control character goes in one that is broken, and where a date that is none. */
    private static final String CHARACTER = "␇";

    private static final String DATE = "◇";

    private static final List<String> STYLES = List.of(
            ": a␇b",
            ": 'a␇b'",
            ": |\n  a\n  b␇\n\n  c␇\n",
            ": >-\n  a␇ b\n   c␇\n  d",
            ": |2+\n   a\n  b␇\n\n",
            ": \"a\n  b␇ c\n\n  d␇\"",
            ": \"a\nb: ␇ c\nd: e\"",
            ": 'a\n  b␇ # c'",
            ": a\n  b␇\n  c",
            ": [a,\n  b␇, ◇,\n  c\n  ]",
            ": {a: 1,\n  b: ◇,\n  c: b␇\n  }",
            ":\n- a␇\n- ◇\n- b␇",
            ":\n  - |\n    a␇\n    b␇\n  - x: >\n      ␇ a\n    y: ◇\n",
            ":\n  a: ◇\n  b:\n    c: \"x␇\n      y␇\"\n    d: ◇ # e",
            ":\n  ? a\n  : [◇,\n    ␇]\n",
            ": &a\n  a: ◇\n  # above\n  b: !!str 'x\n    ␇'",
            ": # first\n  # second\n  a␇\n  b",
            ":   \n\n  - - ◇\n    - a\n      ␇b\n");

    @Test
    void noCommentIsAPartOfAValue() {
        Random random = new Random(Long.getLong("postmodel.seed", 20251126));
        int added = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String broken = post(random, random.nextInt(4) == 0 ? "\r\n" : "\n");
            AddedIgnores.Result result = add(broken);
            String after = result.file().text();
            added += result.count();

            assertThat(yaml(corrected(after)))
                    .as("%s\nbecame\n%s", broken, after)
                    .isEqualTo(yaml(corrected(broken)));
            assertThat(result.left()).as(after).isEmpty();
            assertThat(told(result.file())).as(after).isEmpty();
            assertThat(add(after).file().text()).isEqualTo(after);
        }
        assertThat(added).isGreaterThan(2 * ROUNDS);
    }

    private static String post(Random random, String lineEnding) {
        StringBuilder entries = new StringBuilder();
        for (int entry = random.nextInt(4); entry >= 0; entry--) {
            String style = STYLES.get(random.nextInt(STYLES.size()));
            entries.append("\nk").append(entry);
            for (String part : style.split("(?<=[␇◇])", -1)) {
                boolean isBroken = random.nextInt(3) > 0;
                entries.append(part.replace(CHARACTER, isBroken ? "\u0001" : "")
                        .replace(DATE, isBroken ? "2025-13-01" : "2025-12-01"));
            }
            if (random.nextInt(4) == 0) {
                entries.append("\ntags").append(entry).append(": [a]");
            }
        }
        return Posts.ARTICLE.replace("\n---\nHello", entries + "\n---\nHello").replace("\n", lineEnding);
    }

    private static String corrected(String text) {
        return text.replace("\u0001", "").replace("2025-13-01", "2025-12-01");
    }

    private static Object yaml(String text) {
        String frontMatter = text.substring(text.indexOf('\n') + 1, text.lastIndexOf("\n---") + 1);
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(frontMatter);
    }

    private static AddedIgnores.Result add(String text) {
        PostFile file = PostFile.parse(text);
        return AddedIgnores.add(file, told(file), OPTIONS);
    }

    private static List<Problem> told(PostFile file) {
        List<Problem> problems = VALIDATOR.check(file);
        return Ignores.of(file.markdown(), problems, OPTIONS).apply(problems, Rules.ALL);
    }
}
