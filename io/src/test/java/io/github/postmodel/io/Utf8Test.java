package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.internal.text.Bytes;
import io.github.postmodel.io.internal.text.Utf8;
import io.github.postmodel.io.internal.text.Utf8Text;
import io.github.postmodel.io.support.VisibleText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JDK's decoder is the judge. */
class Utf8Test {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer decoded = CharBuffer.allocate(256);

    @Test
    void everySequenceOfOneOrTwoBytes() {
        for (int first = 0; first < 256; first++) {
            agrees((byte) first);
            for (int second = 0; second < 256; second++) {
                agrees((byte) first, (byte) second);
            }
        }
    }

    @Test
    void everySequenceOfThreeBytesThatStartsACharacter() {
        byte[] bytes = new byte[3];
        for (int sequence = 0xC00000; sequence < 0x1000000; sequence++) {
            bytes[0] = (byte) (sequence >> 16);
            bytes[1] = (byte) (sequence >> 8);
            bytes[2] = (byte) sequence;
            agrees(bytes);
        }
    }

    @Test
    void sequencesOfFourBytesAtEveryBorder() {
        int[] borders = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xED, 0xF4, 0xFF};
        for (int first = 0xE0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                for (int third : borders) {
                    for (int fourth : borders) {
                        agrees((byte) first, (byte) second, (byte) third, (byte) fourth);
                    }
                }
            }
        }
    }

    @Test
    void atEveryPlaceInTheStridesOfEightBytes() {
        String[] sequences = {"ö", "↗", "🎥", "\u0080", "\uffff"};
        for (String sequence : sequences) {
            for (int before = 0; before < 20; before++) {
                for (int after = 0; after < 20; after++) {
                    byte[] bytes = ("a".repeat(before) + sequence + "b".repeat(after)).getBytes(StandardCharsets.UTF_8);
                    agrees(bytes);
                    agrees(Arrays.copyOf(bytes, bytes.length - after - 1));
                    bytes[before] = (byte) 0xFF;
                    assertThat(Utf8.firstMalformed(bytes, 0, bytes.length)).isEqualTo(before);
                    assertThat(Utf8.firstMalformed(bytes, 0, before)).isEqualTo(-1);
                }
            }
        }
    }

    @Test
    void anythingAtRandom() {
        Random random = new Random(20300918);
        for (int count = 0; count < 100_000; count++) {
            byte[] bytes = "walk ↗ along 🎥 the ö canal".getBytes(StandardCharsets.UTF_8);
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            agrees(bytes);
        }
    }

    /** Whether both stop at the same byte, or neither does. */
    private void agrees(byte... bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        decoded.clear();
        boolean malformed = decoder.reset().decode(in, decoded, true).isError();
        int expected = malformed ? in.position() : -1;
        int found = Utf8.firstMalformed(bytes, 0, bytes.length);
        if (found != expected) {
            assertThat(found).as(Arrays.toString(bytes)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"a, 1", "ö, 2", "↗, 3", "🎥, 4", "aö↗🎥, 10", "'', 0"})
    void theBytesOfATextAreThoseOfTheJdk(String text, int length) {
        assertThat(Utf8Text.bytes(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(Utf8Text.length(text, 0, text.length())).isEqualTo(length);
    }

    @Test
    void halfOfASurrogatePairIsThreeBytesThatAreNotUtf8() {
        byte[] bytes = Utf8Text.bytes("a🎥\ud83dö\udfa5");
        assertThat(bytes).isEqualTo(VisibleText.bytes("a🎥\\xED\\xA0\\xBDö\\xED\\xBE\\xA5"));
        assertThat(Utf8.firstMalformed(bytes, 0, bytes.length)).isEqualTo(5);
        assertThat(Utf8.describe(bytes, 5, bytes.length))
                .isEqualTo("half of a surrogate pair is no character; remove it, or write the character whole");
        assertThat(Utf8Text.length("a\ud83d", 0, 2)).isEqualTo(4);
        assertThat(Utf8Text.length("🎥", 0, 1)).isEqualTo(3);
    }

    @Test
    void anyOtherByteIsToldByItsNumber() {
        assertThat(Utf8.describe(new byte[] {(byte) 0xE9, 'a'}, 0, 2))
                .isEqualTo("the byte 0xE9 is not UTF-8; save the file as UTF-8");
        assertThat(Utf8.describe(new byte[] {(byte) 0xED}, 0, 1))
                .isEqualTo("the byte 0xED is not UTF-8; save the file as UTF-8");
    }

    @Test
    void asciiEndsWhereItEnds() {
        for (int length = 0; length < 20; length++) {
            byte[] bytes = ("a".repeat(length) + "ö").getBytes(StandardCharsets.UTF_8);
            assertThat(Bytes.endOfAscii(bytes, 0, bytes.length)).isEqualTo(length);
            assertThat(Bytes.endOfAscii(bytes, 0, length)).isEqualTo(length);
        }
    }
}
