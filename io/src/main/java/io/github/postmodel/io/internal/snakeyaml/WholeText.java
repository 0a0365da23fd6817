package io.github.postmodel.io.internal.snakeyaml;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The text that SnakeYAML's scanner reads, all of it at hand. Its own reader keeps a window, and copies the whole window
 * for each thousand characters of a long scalar: the time for a text that never ends grows with the square of it.
 */
final class WholeText extends StreamReader {
    private static final int END = 0;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final int[] characters;
    private final int forbidden;
    private int index;
    private int documentStart;
    private int line;
    private int column;

    WholeText(String text) {
        super("");
        this.characters = text.codePoints().toArray();
        this.forbidden = firstForbidden(characters);
    }

    private static int firstForbidden(int[] characters) {
        for (int at = 0; at < characters.length; at++) {
            if (!isPrintable(characters[at])) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public int peek() {
        return peek(0);
    }

    @Override
    public int peek(int ahead) {
        if (forbidden >= 0) {
            throw new ReaderException("", forbidden, characters[forbidden], "special characters are not allowed");
        }
        int at = index + ahead;
        return at < characters.length ? characters[at] : END;
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        int to = Math.min(characters.length, index + length);
        while (index < to) {
            int character = characters[index++];
            boolean loneReturn = character == '\r' && index < characters.length && characters[index] != '\n';
            if (loneReturn || isLineBreak(character)) {
                line++;
                column = 0;
            } else if (character != BYTE_ORDER_MARK) {
                column++;
            }
        }
    }

    private static boolean isLineBreak(int character) {
        return character == '\n' || character == 0x85 || character == 0x2028 || character == 0x2029;
    }

    @Override
    public String prefix(int length) {
        return new String(characters, index, Math.min(length, characters.length - index));
    }

    /** Of characters that are no line breaks. */
    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        index += length;
        column += length;
        return prefix;
    }

    @Override
    public Mark getMark() {
        return new Mark("", index, line, column, characters, index);
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public int getDocumentIndex() {
        return index - documentStart;
    }

    @Override
    public void resetDocumentIndex() {
        documentStart = index;
    }
}
