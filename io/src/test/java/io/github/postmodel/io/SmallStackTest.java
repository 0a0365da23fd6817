package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.SmallStack;
import io.github.postmodel.io.support.Trap;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Deep values are read, written, compared and changed where the stack is small: as {@link ReadOptions} says. */
class SmallStackTest {
    private static final int LARGEST = Integer.getInteger("postmodel.largest", 1 << 17);

    @ParameterizedTest(name = "{0} levels in {1} KB")
    @CsvSource({"50, 256", "100, 256", "1000, 2048"})
    void deepValues(int nesting, int kilobytes) throws InterruptedException {
        SmallStack.run(kilobytes, () -> work(nesting));
    }

    static List<Trap> traps() {
        return Trap.all();
    }

    /** Whatever there is too much of. {@code -Dpostmodel.largest=1048576} has a megabyte of it. */
    @ParameterizedTest
    @MethodSource("traps")
    @Tag("slow")
    void traps(Trap trap) throws InterruptedException {
        ReadOptions options = ReadOptions.defaults().withMaxFrontMatterBytes(2 << 20);
        for (int size = 1 << 10; size < LARGEST; size <<= 4) {
            use(trap, size, options);
        }
        use(trap, LARGEST, options);
    }

    private static void use(Trap trap, int size, ReadOptions options) throws InterruptedException {
        String text = "---\n" + trap.ofSize().apply(size) + "\n---\nBody.\n";
        SmallStack.run(SmallStack.KILOBYTES, () -> use(PostFile.parse(text, options)));
    }

    private static void use(PostFile file) {
        file.locate("tags[99999]");
        file.markdown().frontMatter();
        PostWriter.format(file.post());
        try {
            file.with(file.post().with(fields -> fields.draft(true).addTag("new")));
        } catch (PostEditException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static void work(int nesting) {
        readAndWrite("[".repeat(nesting - 1) + "]".repeat(nesting - 1), nesting);
        readAndWrite("{b: ".repeat(nesting - 1) + "c" + "}".repeat(nesting - 1), nesting);
        readAndWrite("[".repeat(3 * nesting), nesting);
        readAndWrite("- ".repeat(3 * nesting), nesting);
        StringBuilder block = new StringBuilder();
        for (int level = 1; level < nesting; level++) {
            block.append('\n').append(" ".repeat(level)).append("b:");
        }
        readAndWrite(block.toString(), nesting);
    }

    private static void readAndWrite(String value, int nesting) {
        ReadOptions options = ReadOptions.defaults().withMaxNesting(nesting);
        PostFile file = PostFile.parse("---\na: " + value + "\n---\n", options);
        PostFile written = PostFile.parse(PostWriter.format(file.post()), options);
        assertThat(written.post().equals(file.post())).isTrue();
        assertThat(written.post().hashCode()).isEqualTo(file.post().hashCode());
        assertThat(written.post().toString()).isEqualTo(file.post().toString());
        if (file.problems().isEmpty()) {
            assertThat(file.with(file.post().with(fields -> fields.draft(true))).text())
                    .contains("\ndraft: true\n");
        }
    }
}
