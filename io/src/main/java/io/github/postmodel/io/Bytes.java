package io.github.postmodel.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Searches bytes, eight at a time. */
final class Bytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;

    private Bytes() {}

    /** The offset of the first byte that is an ASCII character, or {@code to}. */
    static int indexOf(byte[] bytes, int from, int to, char wanted) {
        long pattern = ONES * wanted;
        int index = from;
        for (; index <= to - Long.BYTES; index += Long.BYTES) {
            long different = (long) LONGS.get(bytes, index) ^ pattern;
            long found = (different - ONES) & ~different & HIGH_BITS;
            if (found != 0) {
                return index + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (index < to && bytes[index] != wanted) {
            index++;
        }
        return index;
    }

    /** The offset of the first byte that is one of two ASCII characters, or {@code to}. */
    static int indexOf(byte[] bytes, int from, int to, char one, char other) {
        long onePattern = ONES * one;
        long otherPattern = ONES * other;
        int index = from;
        for (; index <= to - Long.BYTES; index += Long.BYTES) {
            long word = (long) LONGS.get(bytes, index);
            long notOne = word ^ onePattern;
            long notOther = word ^ otherPattern;
            long found = ((notOne - ONES) & ~notOne | (notOther - ONES) & ~notOther) & HIGH_BITS;
            if (found != 0) {
                return index + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (index < to && bytes[index] != one && bytes[index] != other) {
            index++;
        }
        return index;
    }

    /** The offset of the first byte that is not ASCII, or {@code to}. */
    static int endOfAscii(byte[] bytes, int from, int to) {
        int index = from;
        while (index <= to - Long.BYTES && ((long) LONGS.get(bytes, index) & HIGH_BITS) == 0) {
            index += Long.BYTES;
        }
        while (index < to && bytes[index] >= 0) {
            index++;
        }
        return index;
    }

    /** The offset of the first byte that is not ASCII or is one character of it, or {@code to}. */
    static int endOfAsciiBut(byte[] bytes, int from, int to, char wanted) {
        long pattern = ONES * wanted;
        int index = from;
        for (; index <= to - Long.BYTES; index += Long.BYTES) {
            long word = (long) LONGS.get(bytes, index);
            long different = word ^ pattern;
            long found = ((different - ONES) & ~different | word) & HIGH_BITS;
            if (found != 0) {
                return index + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (index < to && bytes[index] >= 0 && bytes[index] != wanted) {
            index++;
        }
        return index;
    }

    /** The offset of the first byte that is neither a blank nor a visible ASCII character, or {@code to}. */
    static int endOfVisible(byte[] bytes, int from, int to) {
        int index = from;
        for (; index <= to - Long.BYTES; index += Long.BYTES) {
            long word = (long) LONGS.get(bytes, index);
            // A byte below 0x20 borrows from its high bit, 0x7F carries into it, and one above 0x7F has it. What this
            // does to the bytes behind does not matter: the first is told rightly.
            long found = ((word - ONES * ' ') | (word + ONES) | word) & HIGH_BITS;
            if (found != 0) {
                return index + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (index < to && isVisible(bytes[index])) {
            index++;
        }
        return index;
    }

    private static boolean isVisible(byte character) {
        return character >= ' ' && character != 0x7F;
    }
}
