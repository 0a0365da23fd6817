package io.github.postmodel.io.internal.text;

import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Room to work in, one for each thread, so that reading a post allocates little more than the post. What needs more than
 * a post usually does gets room of its own, which is not kept.
 */
public final class Scratch {
    private static final int KEPT = 1 << 17;
    private static final int USUAL = 1 << 13;
    private static final byte[] NONE = {};
    private static final ThreadLocal<Scratch> OF_THREAD = new ThreadLocal<>() {
        @Override
        protected Scratch initialValue() {
            return new Scratch();
        }
    };

    private byte[] file = NONE;
    private byte[] bytes = new byte[1 << 12];
    private char[] chars = new char[1 << 12];
    private final CharsetDecoder latin = StandardCharsets.ISO_8859_1.newDecoder();
    private final CharsetEncoder latinEncoder = StandardCharsets.ISO_8859_1.newEncoder();

    private Scratch() {}

    /** Room to read a file into; nobody else's until it is given back. */
    public static byte[] takeFile() {
        Scratch scratch = OF_THREAD.get();
        byte[] file = scratch.file;
        scratch.file = NONE;
        return file.length > 0 ? file : new byte[USUAL];
    }

    /** Keeps room for the next file, unless it is more than a post usually needs. */
    public static void giveBack(byte[] file) {
        if (file.length <= KEPT) {
            OF_THREAD.get().file = file;
        }
    }

    /** Room for bytes, until the thread asks for it again. */
    public static byte[] bytes(int length) {
        if (length > KEPT) {
            return new byte[length];
        }
        Scratch scratch = OF_THREAD.get();
        if (scratch.bytes.length < length) {
            scratch.bytes = new byte[KEPT];
        }
        return scratch.bytes;
    }

    /** Room for characters, until the thread asks for it again. */
    public static char[] chars(int length) {
        if (length > KEPT) {
            return new char[length];
        }
        Scratch scratch = OF_THREAD.get();
        if (scratch.chars.length < length) {
            scratch.chars = new char[KEPT];
        }
        return scratch.chars;
    }

    /** What turns characters into Latin-1, up to the first that it does not have. */
    static CharsetEncoder latinEncoder() {
        return OF_THREAD.get().latinEncoder;
    }

    /** What turns Latin-1 into characters. */
    static CharsetDecoder latin() {
        return OF_THREAD.get().latin;
    }
}
