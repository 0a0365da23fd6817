package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.io.support.SmallStack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that a program nests deeply are taken or refused where the stack is small: whatever it makes them of. */
class ExtraDepthTest {
    private static final int DEEPEST = 1 << 20;

    /** The stacks are those that {@link ReadOptions} asks for. */
    @ParameterizedTest(name = "{0} levels in {1} KB")
    @CsvSource({"50, 256", "100, 256", "999, 2048", "1000, 2048", "1048576, 2048"})
    void extraOfAnyDepthIsTakenOrRefused(int depth, int kilobytes) throws InterruptedException {
        SmallStack.run(kilobytes, () -> {
            Object lists = "here";
            Object maps = "here";
            for (int level = 0; level < depth; level++) {
                lists = new ArrayList<>(List.of(lists));
                maps = new HashMap<>(Map.of("a", maps));
            }
            take(lists, depth);
            take(maps, depth);
        });
    }

    private static void take(Object value, int depth) {
        FrontMatter.Builder builder = FrontMatter.builder().putExtra("a", value);
        if (depth < 1000) {
            assertThat(builder.build().extra()).containsKey("a");
        } else {
            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("extra is nested deeper than 1000, or holds itself");
        }
    }

    @Test
    void aPathOfAnyLengthIsTakenOrRefused() throws InterruptedException {
        for (String step : List.of("a.", "a[0].")) {
            for (int length = 2; length <= DEEPEST; length *= 8) {
                String path = step.repeat(length / step.length()) + "a";
                SmallStack.run(SmallStack.KILOBYTES, () -> edit(path));
            }
        }
    }

    private static void edit(String path) {
        MarkdownFile file = MarkdownFile.parse("---\na: {a: [{a: 1}]}\n---\n");
        file.locate(path);
        for (Object value : new Object[] {2, Map.of("b", 3)}) {
            try {
                file.with(path, value);
            } catch (PostEditException | IllegalArgumentException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
        try {
            file.without(path);
        } catch (PostEditException | IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
