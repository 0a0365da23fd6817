package io.github.postmodel.validate.lsp.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.lsp.text.DocumentText;
import io.github.postmodel.validate.support.SmallStack;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be written in values nested up to a megabyte deep, where the stack is small. */
class DeepCompletionTest {
    private static final int DEEPEST = 1 << 17;

    /** Levels that the reader takes with its options as they are. */
    private static final int READ = 20;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[ | ]", "{a: | }", "[{a: | }]", "{a: [ | ]}"})
    void isLookedFor(String open, String close) throws InterruptedException {
        for (int depth = 1; depth <= DEEPEST; depth = depth * 2 + 1) {
            String before = "---\na: " + open.repeat(depth) + "w";
            DocumentText text = DocumentText.of(before + close.repeat(depth) + "\n---\n");
            boolean isRead = depth <= READ;
            SmallStack.run(
                    Duration.ofMinutes(1),
                    () -> assertThat(Place.at(before.length(), text)).hasSizeGreaterThanOrEqualTo(isRead ? 1 : 0));
        }
    }
}
