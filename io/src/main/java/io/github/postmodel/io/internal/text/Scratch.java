package io.github.postmodel.io.internal.text;

/**
 * Room to work in, one for each thread, so that reading a post allocates little more than the post. What needs more than
 * a post usually does gets room of its own, which is not kept.
 */
public final class Scratch {
    private static final int KEPT = 1 << 17;
    private static final ThreadLocal<Scratch> OF_THREAD = new ThreadLocal<>() {
        @Override
        protected Scratch initialValue() {
            return new Scratch();
        }
    };

    private byte[] bytes = new byte[1 << 12];
    private char[] chars = new char[1 << 12];

    private Scratch() {}

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
}
