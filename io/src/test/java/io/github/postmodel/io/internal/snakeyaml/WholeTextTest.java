package io.github.postmodel.io.internal.snakeyaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmodel.io.support.FuzzSeeds;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** SnakeYAML's own reader is the judge. */
class WholeTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r",
                "a: b\n",
                "a\r\nb\rc\u0085d\u2028e\u2029f\r",
                "\uFEFFa\uFEFFb\n\uFEFF",
                "🎥 ↗\n🎥\n",
                "\n\n\r\r\n\n"
            })
    void isReadAsTheirs(String text) {
        for (int seed = 0; seed < 50; seed++) {
            compare(text, new Random(seed));
        }
    }

    @Test
    void isReadAsTheirsFarOutsideTheirWindow() {
        compare("key: 'värde 🎥'\r\n# comment\n".repeat(500), new Random(7));
    }

    @Test
    void seedsAreReadAsTheirs() {
        for (byte[] bytes : FuzzSeeds.all()) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (StreamReader.isPrintable(text)) {
                compare(text, new Random(bytes.length));
            }
        }
    }

    @Test
    void aCharacterThatIsNotAllowedIsToldAtOnce() {
        WholeText text = new WholeText("ab\u0007");
        assertThatThrownBy(text::peek).isInstanceOfSatisfying(ReaderException.class, fault -> {
            assertThat(fault.getPosition()).isEqualTo(2);
            assertThat(fault.getCodePoint()).isEqualTo(7);
        });
    }

    private static void compare(String text, Random random) {
        StreamReader theirs = new StreamReader(text);
        StreamReader ours = new WholeText(text);
        int length = text.codePointCount(0, text.length());
        while (ours.getIndex() < length) {
            assertSame(ours, theirs, random.nextInt(5));
            switch (random.nextInt(8)) {
                case 0 -> {
                    ours.forward();
                    theirs.forward();
                }
                case 1 -> {
                    ours.resetDocumentIndex();
                    theirs.resetDocumentIndex();
                }
                case 2 -> {
                    int within = Math.min(random.nextInt(4), length - ours.getIndex());
                    assertThat(ours.prefixForward(within)).isEqualTo(theirs.prefixForward(within));
                }
                default -> {
                    int by = random.nextInt(6);
                    ours.forward(by);
                    theirs.forward(by);
                }
            }
        }
        assertSame(ours, theirs, 1);
    }

    private static void assertSame(StreamReader ours, StreamReader theirs, int ahead) {
        assertThat(ours.peek()).isEqualTo(theirs.peek());
        assertThat(ours.peek(ahead)).isEqualTo(theirs.peek(ahead));
        assertThat(ours.prefix(ahead)).isEqualTo(theirs.prefix(ahead));
        assertThat(ours.getIndex()).isEqualTo(theirs.getIndex());
        assertThat(ours.getDocumentIndex()).isEqualTo(theirs.getDocumentIndex());
        assertThat(ours.getLine()).isEqualTo(theirs.getLine());
        assertThat(ours.getColumn()).isEqualTo(theirs.getColumn());
        assertThat(ours.getMark().getIndex()).isEqualTo(theirs.getMark().getIndex());
        assertThat(ours.getMark().getLine()).isEqualTo(theirs.getMark().getLine());
        assertThat(ours.getMark().getColumn()).isEqualTo(theirs.getMark().getColumn());
    }
}
