package io.github.postmodel.io.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Searches bytes, a word of eight at a time. A word may reach past the end of the search; what is found there is not.
 *
 * <p>Each test sets the high bit of a byte that is looked for. Borrows may set false bits after a match;
 * the lowest set bit is always right.
 */
public final class Bytes {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SIZE = Long.BYTES;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long NUMBERS = 0x0001020304050607L;

    private Bytes() {}

    /** The offset of the first byte that is an ASCII character, or {@code to}. */
    public static int indexOf(byte[] bytes, int from, int to, char wanted) {
        return indexOf(bytes, from, to, (byte) wanted);
    }

    private static int indexOf(byte[] bytes, int from, int to, byte wanted) {
        long pattern = ONES * (wanted & 0xFF);
        int index = from;
        for (int end = endOfWords(bytes, to); index < end; index += SIZE) {
            long found = zeroes(word(bytes, index) ^ pattern) & HIGH_BITS;
            if (found != 0) {
                return Math.min(to, first(index, found));
            }
        }
        while (index < to && bytes[index] != wanted) {
            index++;
        }
        return Math.min(to, index);
    }

    /** The offset of the first byte that is one of two ASCII characters, or {@code to}. */
    public static int indexOf(byte[] bytes, int from, int to, char one, char other) {
        long onePattern = ONES * one;
        long otherPattern = ONES * other;
        int index = from;
        for (int end = endOfWords(bytes, to); index < end; index += SIZE) {
            long word = word(bytes, index);
            long found = (zeroes(word ^ onePattern) | zeroes(word ^ otherPattern)) & HIGH_BITS;
            if (found != 0) {
                return Math.min(to, first(index, found));
            }
        }
        while (index < to && bytes[index] != one && bytes[index] != other) {
            index++;
        }
        return Math.min(to, index);
    }

    /** The offset of the first byte that is not ASCII, or {@code to}. */
    public static int endOfAscii(byte[] bytes, int from, int to) {
        int index = from;
        for (int end = endOfWords(bytes, to); index < end; index += SIZE) {
            long found = word(bytes, index) & HIGH_BITS;
            if (found != 0) {
                return Math.min(to, first(index, found));
            }
        }
        while (index < to && bytes[index] >= 0) {
            index++;
        }
        return Math.min(to, index);
    }

    /** The offset of the first byte that is not ASCII or is one character of it, or {@code to}. */
    public static int endOfAsciiBut(byte[] bytes, int from, int to, char wanted) {
        long pattern = ONES * wanted;
        int index = from;
        for (int end = endOfWords(bytes, to); index < end; index += SIZE) {
            long word = word(bytes, index);
            long found = (zeroes(word ^ pattern) | word) & HIGH_BITS;
            if (found != 0) {
                return Math.min(to, first(index, found));
            }
        }
        while (index < to && bytes[index] >= 0 && bytes[index] != wanted) {
            index++;
        }
        return Math.min(to, index);
    }

    /** The offset of the first byte that is neither a space nor a visible ASCII character, or {@code to}. */
    public static int endOfVisible(byte[] bytes, int from, int to) {
        int index = from;
        for (int end = endOfWords(bytes, to); index < end; index += SIZE) {
            long found = invisible(word(bytes, index)) & HIGH_BITS;
            if (found != 0) {
                return Math.min(to, first(index, found));
            }
        }
        while (index < to && isVisible(bytes[index])) {
            index++;
        }
        return Math.min(to, index);
    }

    /**
     * The offset of the first byte that is neither a space nor a visible ASCII character, or is one of three that are, or
     * {@code to}.
     */
    public static int endOfVisibleBut(byte[] bytes, int from, int to, char one, char two, char three) {
        long onePattern = ONES * one;
        long twoPattern = ONES * two;
        long threePattern = ONES * three;
        int index = from;
        for (int end = endOfWords(bytes, to); index < end; index += SIZE) {
            long word = word(bytes, index);
            long wanted = zeroes(word ^ onePattern) | zeroes(word ^ twoPattern) | zeroes(word ^ threePattern);
            long found = (wanted | invisible(word)) & HIGH_BITS;
            if (found != 0) {
                return Math.min(to, first(index, found));
            }
        }
        while (index < to
                && isVisible(bytes[index])
                && bytes[index] != one
                && bytes[index] != two
                && bytes[index] != three) {
            index++;
        }
        return Math.min(to, index);
    }

    /** Whether UTF-8 has a control character, which tab, line feed and carriage return are not counted as. */
    public static boolean hasControl(byte[] bytes, int from, int to) {
        int index = endOfVisible(bytes, from, to);
        while (index < to) {
            byte found = bytes[index];
            boolean isControl = found < 0
                    // U+0080 to U+009F
                    ? found == (byte) 0xC2 && index + 1 < to && bytes[index + 1] < (byte) 0xA0
                    : found != '\n' && found != '\r' && found != '\t';
            if (isControl) {
                return true;
            }
            index++;
            while (index < to && bytes[index] < 0 && bytes[index] != (byte) 0xC2) {
                index++;
            }
            index = endOfVisible(bytes, index, to);
        }
        return false;
    }

    /** Whether a text has a piece, both in UTF-8: looks for a byte of it that is no letter, for texts have few of them. */
    public static boolean contains(byte[] bytes, byte[] piece) {
        if (piece.length == 0) {
            return true;
        }
        int sign = 0;
        for (int index = 0; index < piece.length; index++) {
            if (!Character.isLetter(piece[index]) && piece[index] != ' ') {
                sign = index;
            }
        }
        int to = bytes.length - piece.length + sign + 1;
        for (int at = sign; at < to; at++) {
            at = indexOf(bytes, at, to, piece[sign]);
            if (at < to && Arrays.equals(bytes, at - sign, at - sign + piece.length, piece, 0, piece.length)) {
                return true;
            }
        }
        return false;
    }

    /** Where no search for words goes on: at its end, or where a whole word is no longer there. */
    private static int endOfWords(byte[] bytes, int to) {
        return Math.min(to, bytes.length - SIZE + 1);
    }

    private static long word(byte[] bytes, int index) {
        return (long) WORDS.get(bytes, index);
    }

    private static long zeroes(long word) {
        return word - ONES & ~word;
    }

    /** A byte below 0x20 borrows from its high bit, 0x7F carries into it, and one above 0x7F has it. */
    private static long invisible(long word) {
        return word - ONES * ' ' | word + ONES | word;
    }

    private static boolean isVisible(byte character) {
        return character >= ' ' && character != 0x7F;
    }

    /** Where the lowest high bit is. Multiplied by it, the number of each byte comes to the highest place: no loop, in any tier. */
    private static int first(int index, long found) {
        long lowest = (found & -found) >>> (Byte.SIZE - 1);
        return index + (int) (lowest * NUMBERS >>> (Long.SIZE - Byte.SIZE));
    }
}
