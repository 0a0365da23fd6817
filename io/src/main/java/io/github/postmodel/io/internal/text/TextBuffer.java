package io.github.postmodel.io.internal.text;

import java.util.Arrays;

/**
 * Text that grows. Unlike a {@link StringBuilder} it copies pieces of a string without looking at their characters, and
 * so writes text beyond Latin-1 several times as fast.
 */
public final class TextBuffer {
    private char[] chars;
    private int length;

    public TextBuffer() {
        this(128);
    }

    public TextBuffer(int expected) {
        this.chars = new char[expected];
    }

    public TextBuffer append(char character) {
        reserve(1);
        chars[length++] = character;
        return this;
    }

    public TextBuffer append(String text) {
        return append(text, 0, text.length());
    }

    public TextBuffer append(String text, int from, int to) {
        reserve(to - from);
        text.getChars(from, to, chars, length);
        length += to - from;
        return this;
    }

    private void reserve(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + more, chars.length * 2));
        }
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
