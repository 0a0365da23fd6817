package io.github.postmodel.io.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.VisibleText;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {
    private static Source source(String visible) {
        return new Source("a.md", VisibleText.bytes(visible));
    }

    @ParameterizedTest(name = "{0} {1}-{2}")
    @CsvSource({
        "abc, 0, 3, 1:1-1:4",
        "abc, 3, 3, 1:4-1:4",
        "a␊b, 0, 1, 1:1-1:2",
        "a␊b, 1, 2, 1:2-2:1",
        "a␊b, 2, 3, 2:1-2:2",
        "a␊b␊, 4, 4, 3:1-3:1",
        "a␍␊b, 1, 3, 1:2-2:1",
        "a␍b, 2, 3, 1:3-1:4",
        "ö🎥↗, 2, 6, 1:2-1:3",
        "ö🎥↗, 6, 9, 1:3-1:4",
        "\\xEF\\xBB\\xBFabc, 3, 4, 1:1-1:2",
        "\\xEF\\xBB\\xBFa␊b, 5, 6, 2:1-2:2",
        "\\xEF\\xBB\\xBF, 0, 0, 1:1-1:1",
        "\\xEF\\xBB, 0, 1, 1:1-1:2",
        "a\\xE2\\x80\\xA8b, 4, 5, 1:3-1:4",
    })
    void aLineEndsWithALineFeedAndAColumnIsACodePoint(String text, int from, int to, String range) {
        assertThat(source(text).range(from, to)).hasToString(range);
    }

    @ParameterizedTest
    @CsvSource({
        "a␊b␍␊␊c, 1, a",
        "a␊b␍␊␊c, 2, b",
        "a␊b␍␊␊c, 3, ''",
        "a␊b␍␊␊c, 4, c",
        "a␊b␍␊␊c, 5, ''",
        "a␊, 2, ''",
        "'', 1, ''",
        "\\xEF\\xBB\\xBFa␊, 1, a",
    })
    void aLineIsShownWithoutItsEnding(String text, int line, String shown) {
        assertThat(source(text).lineText(line)).isEqualTo(shown);
    }

    @Test
    void placesAskedForInAnyOrderAreThoseCountedFromTheStart() {
        placesAreThoseCountedFromTheStart("\ufeffö🎥a\r\n" + "x↗".repeat(50) + "\n\n" + "🎥".repeat(60) + "\n", false);
    }

    @Test
    @Tag("slow")
    void placesInLongLinesAndAmongManyAreThoseCountedFromTheStart() {
        String text = "a\n".repeat(500) + "x↗".repeat(2_000) + "\n" + "b\r\n".repeat(500) + "y".repeat(9_000);
        placesAreThoseCountedFromTheStart(text, false);
        placesAreThoseCountedFromTheStart(text, true);
    }

    private static void placesAreThoseCountedFromTheStart(String text, boolean eachAnew) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Source source = new Source("a.md", bytes);
        Random random = new Random(1);
        for (int count = 0; count < 5_000; count++) {
            source = eachAnew ? new Source("a.md", bytes) : source;
            int index = 1 + random.nextInt(text.length());
            if (index < text.length() && Character.isLowSurrogate(text.charAt(index))) {
                continue;
            }
            String before = text.substring(text.startsWith("\ufeff") ? 1 : 0, index);
            int line = 1 + (int) before.chars().filter(unit -> unit == '\n').count();
            String onLine = before.substring(before.lastIndexOf('\n') + 1);
            int offset = text.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
            int column = 1 + onLine.codePointCount(0, onLine.length());
            assertThat(source.range(offset, offset)).hasToString(line + ":" + column + "-" + line + ":" + column);
        }
    }

    @Test
    void linesOfAnyLengthHaveAStartAndANextAndAnEnding() {
        String text =
                "a".repeat(5_000) + "\r\n" + "b".repeat(4_096) + "\n\n" + "c".repeat(4_095) + "\n" + "d".repeat(9_000);
        for (int offset = 0; offset <= text.length(); offset++) {
            Source source = new Source("a.md", text.getBytes(StandardCharsets.UTF_8));
            int start = text.lastIndexOf('\n', offset - 1) + 1;
            int lineFeed = text.indexOf('\n', offset);
            assertThat(source.lineStart(offset)).as("line of %d", offset).isEqualTo(start);
            assertThat(source.nextLine(offset))
                    .as("line after %d", offset)
                    .isEqualTo(lineFeed < 0 ? text.length() : lineFeed + 1);
            assertThat(source.lineBreak(offset)).isEqualTo(offset <= 5_001 || lineFeed < 0 ? "\r\n" : "\n");
        }
    }

    @Test
    void linesHaveAStartAndANext() {
        Source source = source("\\xEF\\xBB\\xBFab␊cd␍␊e");
        assertThat(source.start()).isEqualTo(3);
        assertThat(source.lineStart(5)).isEqualTo(3);
        assertThat(source.lineStart(6)).isEqualTo(6);
        assertThat(source.lineStart(9)).isEqualTo(6);
        assertThat(source.lineStart(11)).isEqualTo(10);
        assertThat(source.nextLine(3)).isEqualTo(6);
        assertThat(source.nextLine(6)).isEqualTo(10);
        assertThat(source.nextLine(10)).isEqualTo(11);
        assertThat(source.endWithoutBreak(3, 6)).isEqualTo(5);
        assertThat(source.endWithoutBreak(6, 10)).isEqualTo(8);
        assertThat(source.endWithoutBreak(9, 10)).isEqualTo(9);
        assertThat(source.endWithoutBreak(10, 11)).isEqualTo(11);
        assertThat(source.endWithoutBreak(6, 6)).isEqualTo(6);
        assertThat(source.text(6, 8)).isEqualTo("cd");
        assertThat(source.name()).isEqualTo("a.md");
        assertThat(source.length()).isEqualTo(11);
    }
}
