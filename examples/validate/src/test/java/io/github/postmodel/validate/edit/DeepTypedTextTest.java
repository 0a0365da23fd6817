package io.github.postmodel.validate.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.validate.support.SmallStack;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values typed up to a megabyte deep, where the stack is small: one that is too deep to be read is a text. */
class DeepTypedTextTest {
    private static final int DEEPEST = 1 << 17;

    /** A spelling that is not the one a new value gets. */
    private static final String DATE = "2024-01-02T03:04:05Z";

    /** Levels that the reader takes with its options as they are. */
    private static final int READ = 20;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[ | ]", "{a: | }", "[{a: | }]", "{a: [ | ]}"})
    void areKeptAndSpelled(String open, String close) throws InterruptedException {
        MarkdownFile file = MarkdownFile.parse("---\n---\n");
        for (int depth = 1; depth <= DEEPEST; depth = depth * 2 + 1) {
            String text = open.repeat(depth) + DATE + close.repeat(depth);
            boolean isRead = depth <= READ;
            SmallStack.run(Duration.ofMinutes(1), () -> {
                TypedText typed = TypedText.of(text);
                Object kept = typed.kept(null);
                assertThat(typed.says(kept)).isTrue();
                if (isRead) {
                    assertThat(typed.spelledIn(file.with("n", kept), "n").text())
                            .contains(DATE);
                }
            });
        }
    }
}
