package io.github.postmodel.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.validate.infer.Inference;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.output.Outlet;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validate.support.SmallStack;
import io.github.postmodel.validate.usage.Refusal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values nested up to a megabyte deep, and schemas as deep as they may be, where the stack is small. */
class DeepFrontMatterTest {
    private static final int DEEPEST = 1 << 17;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[ | ]", "{a: | }", "[{a: | }]", "{a: [ | ]}"})
    void areCheckedAndInferred(String open, String close) throws InterruptedException {
        Path anyDepth = Posts.write(
                folder.resolve("any.json"),
                "{\"additionalProperties\": {\"$ref\": \"#\"}, \"items\": {\"$ref\": \"#\"}, \"not\": {\"const\": 2}}");
        Path deep = Posts.write(
                folder.resolve("deep.json"),
                "{\"properties\": {\"a\": ".repeat(90) + "{\"type\": \"null\"}" + "}}".repeat(90));
        for (int depth = 1; depth <= DEEPEST; depth = depth * 2 + 1) {
            String value = open.repeat(depth) + "1" + close.repeat(depth);
            SmallStack.run(Duration.ofMinutes(1), () -> {
                MarkdownFile file = MarkdownFile.parse("---\na: " + value + "\n---\n");
                Inference inference = new Inference(null);
                inference.add(file);
                StringWriter schema = new StringWriter();
                inference.write("Deep", new Gate(new PrintWriter(schema), Outlet.FILE, false).json(Inference.levels()));
                assertThat(schema.toString()).contains("\"title\"");
                check(anyDepth, file);
                check(deep, file);
            });
        }
    }

    /** A schema for which there is not enough stack is refused in words. */
    private void check(Path schema, MarkdownFile file) {
        try {
            FrontMatterCheck.load(schema, folder).check(file, PlainValues.of(file.frontMatter(), null), null);
        } catch (SchemaFault | Refusal refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
