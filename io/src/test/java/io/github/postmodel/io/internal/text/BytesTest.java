package io.github.postmodel.io.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each search finds what a look at every byte finds, wherever it begins and ends. */
@Tag("slow")
class BytesTest {
    private static final int LONGEST = 40;

    @Test
    void oneCharacter() {
        agrees((bytes, from, to) -> Bytes.indexOf(bytes, from, to, '\n'), found -> found == '\n');
        agrees((bytes, from, to) -> Bytes.indexOf(bytes, from, to, '\''), found -> found == '\'');
    }

    @Test
    void oneOfTwo() {
        agrees((bytes, from, to) -> Bytes.indexOf(bytes, from, to, ':', '#'), found -> found == ':' || found == '#');
        agrees((bytes, from, to) -> Bytes.indexOf(bytes, from, to, '"', '\\'), found -> found == '"' || found == '\\');
    }

    @Test
    void whatIsNotAscii() {
        agrees(Bytes::endOfAscii, found -> found >= 0x80);
        agrees((bytes, from, to) -> Bytes.endOfAsciiBut(bytes, from, to, '?'), found -> found >= 0x80 || found == '?');
    }

    @Test
    void whatDoesNotShow() {
        IntPredicate doesNotShow = found -> found < ' ' || found >= 0x7F;
        agrees(Bytes::endOfVisible, doesNotShow);
        agrees(
                (bytes, from, to) -> Bytes.endOfVisibleBut(bytes, from, to, ':', '#', '?'),
                doesNotShow.or(found -> found == ':' || found == '#' || found == '?'));
    }

    /** As the JDK decodes the bytes and names the characters. */
    @Test
    void controls() {
        Random random = new Random(20261126);
        String kinds = "abc \n\r\t\0\u001b\u007f\u0080\u009f\u00a0\u00c2é↗\uD83D\uDCDA";
        for (int count = 0; count < 20_000; count++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(LONGEST); length > 0; length--) {
                text.appendCodePoint(kinds.codePointAt(random.nextInt(kinds.length() - 1)));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            boolean hasOne = new String(bytes, StandardCharsets.UTF_8)
                    .chars()
                    .anyMatch(character -> Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0);
            assertThat(Bytes.hasControl(bytes, 0, bytes.length))
                    .as(text.toString())
                    .isEqualTo(hasOne);
        }
    }

    @Test
    void aPiece() {
        Random random = new Random(20261127);
        for (int count = 0; count < 50_000; count++) {
            String text = letters(random, random.nextInt(LONGEST));
            String piece = letters(random, random.nextInt(12));
            assertThat(Bytes.contains(text.getBytes(StandardCharsets.UTF_8), piece.getBytes(StandardCharsets.UTF_8)))
                    .as("%s in %s", piece, text)
                    .isEqualTo(text.contains(piece));
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < length; index++) {
            text.append("abé".charAt(random.nextInt(3)));
        }
        return text.toString();
    }

    /** Every byte at every place among bytes that are not looked for, and then bytes of all kinds. */
    private static void agrees(Search search, IntPredicate wanted) {
        for (int length = 0; length <= LONGEST; length++) {
            byte[] bytes = new byte[length];
            Arrays.fill(bytes, (byte) 'a');
            agrees(search, wanted, bytes);
            for (int value = 0; value < 256 && length > 0; value++) {
                int at = (value * 7 + length) % length;
                bytes[at] = (byte) value;
                agrees(search, wanted, bytes);
                bytes[at] = 'a';
            }
        }
        Random random = new Random(20261124);
        byte[] kinds = "abc \n\r\t:#?'\"\\\0\u0001\u007f\u0080\u009f\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        for (int count = 0; count < 2_000; count++) {
            byte[] bytes = new byte[random.nextInt(LONGEST)];
            for (int index = 0; index < bytes.length; index++) {
                bytes[index] = random.nextInt(4) > 0 ? (byte) 'a' : kinds[random.nextInt(kinds.length)];
            }
            agrees(search, wanted, bytes);
        }
    }

    private static void agrees(Search search, IntPredicate wanted, byte[] bytes) {
        for (int from = 0; from <= bytes.length; from++) {
            for (int to = from; to <= bytes.length; to++) {
                int expected = from;
                while (expected < to && !wanted.test(bytes[expected] & 0xFF)) {
                    expected++;
                }
                int found = search.find(bytes, from, to);
                if (found != expected) {
                    fail("%d, not %d, in %s from %d to %d"
                            .formatted(found, expected, Arrays.toString(bytes), from, to));
                }
            }
        }
    }

    private interface Search {
        int find(byte[] bytes, int from, int to);
    }
}
