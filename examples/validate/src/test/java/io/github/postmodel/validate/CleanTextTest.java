package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.LocatedPost;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validation.PostValidator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that says that its text is clean gives the same problems as a look at each text. */
class CleanTextTest {
    private static final PostValidator VALIDATOR = PostValidator.create();
    private static final String FRONT_MATTER = "---\ntitle: Oak\ndate: 2025-09-18\ntags:\n- sea\n---\n";

    @ParameterizedTest
    @ValueSource(strings = {"Oak.\n", "Oak.\r\n\r\n\tAsh.\n", "Õak ↗ 📚\n", ""})
    void isSureOfPlainText(String body) {
        assertThat(PostFile.parse(FRONT_MATTER + body).hasCleanText()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FRONT_MATTER + "Oak\u0007.\n",
                FRONT_MATTER + "Oak\u0099.\n",
                "---\ntitle: \"Oak\\a\"\ndate: 2025-09-18\n---\n",
                "---\ntitle: \"Oak\\u0099\"\ndate: 2025-09-18\n---\n",
                "---\ntitle: Oak\u0099\ndate: 2025-09-18\n---\n",
                "Oak\u0007.\n",
            })
    void isNotSureOfOther(String text) {
        assertThat(PostFile.parse(text).hasCleanText()).isFalse();
    }

    @Test
    void isNeverWrong() {
        Random random = new Random(20261126);
        String[] pieces = {
            "\u0007", "\u0099", "\u00e2\u0080\u0099", "\\a", "\\u0099", "\"", "'", "\n", " ", "|", "é", "\\"
        };
        String post = "---\ntitle: \"Oak\"\ndate: 2025-09-18\ntags: [sea, 'ash']\nsummary: Elm\n---\nOak and ash.\n";
        int clean = 0;
        int faulty = 0;
        for (int count = 0; count < 20_000; count++) {
            StringBuilder text = new StringBuilder(post);
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                text.insert(random.nextInt(text.length()), pieces[random.nextInt(pieces.length)]);
            }
            PostFile file = PostFile.parse(text.toString());
            assertThat(VALIDATOR.check(file)).as(text.toString()).isEqualTo(VALIDATOR.check(new Unsure(file)));
            clean += file.hasCleanText() ? 1 : 0;
            faulty += VALIDATOR.check(file).stream()
                            .anyMatch(problem -> problem.rule().equals("mojibake")
                                    || problem.rule().equals("control-character"))
                    ? 1
                    : 0;
        }
        assertThat(clean).isGreaterThan(1_000);
        assertThat(faulty).isGreaterThan(1_000);
    }

    /** A file of which nothing is known. */
    private record Unsure(PostFile file) implements LocatedPost {
        @Override
        public Post post() {
            return file.post();
        }

        @Override
        public List<Problem> problems() {
            return file.problems();
        }

        @Override
        public SourceRange locate(String property) {
            return file.locate(property);
        }

        @Override
        public List<Problem> locate(List<Problem> problems) {
            return file.locate(problems);
        }
    }
}
