package io.github.postmodel.validate.lsp.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.internal.comments.FrontMatterComments;
import io.github.postmodel.validate.lsp.text.DocumentText;
import io.github.postmodel.validate.lsp.text.PositionEncoding;
import io.github.postmodel.validate.lsp.text.Positions;
import io.github.postmodel.validate.support.SmallStack;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor is shown of values nested up to a megabyte deep, and their comments, where the stack is small. */
class DeepOutlineTest {
    private static final int DEEPEST = 1 << 17;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[ | ]", "{a: | }", "[{a: | }]", "{a: [ | ]}"})
    void isMade(String open, String close) throws InterruptedException {
        for (int depth = 1; depth <= DEEPEST; depth = depth * 2 + 1) {
            String text = "---\na: " + open.repeat(depth) + "1" + close.repeat(depth) + " # end\n---\n";
            SmallStack.run(Duration.ofMinutes(1), () -> {
                MarkdownFile file = MarkdownFile.parse(text);
                Positions positions = new Positions(DocumentText.of(text), PositionEncoding.UTF_16);
                List<Outline.Node> nodes = Outline.of(file, text, positions);
                assertThat(Outline.at(4, nodes).isPresent()).isEqualTo(!nodes.isEmpty());
                assertThat(Symbols.symbols(nodes, positions)).hasSameSizeAs(nodes);
                assertThat(FrontMatterComments.of(text, 50).list()).hasSizeLessThanOrEqualTo(1);
            });
        }
    }
}
