package io.github.postmodel.validate.lsp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A client that edits a text at random, and counts lines and characters in a way of its own: line by line, for each
 * position anew.
 */
public final class RandomEdits {
    private static final List<String> PIECES = List.of(
            "",
            "",
            "a",
            "title: x",
            "é",
            "↗",
            "😀",
            "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "\n",
            "\r\n",
            "\r",
            "---\n",
            "\uFEFF",
            "e\u0301",
            "\u2028",
            "tags:\r\n- a\r\n",
            "\n\n\r\r");

    private final Random random;
    private final PositionEncoding encoding;
    private String text;

    public RandomEdits(long seed, PositionEncoding encoding, String text) {
        this.random = new Random(seed);
        this.encoding = encoding;
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Changes the text, and tells how. */
    public TextDocumentContentChangeEvent next() {
        if (random.nextInt(500) == 0) {
            text = text.length() > 2000 ? text.substring(0, boundary(300)) : text + "# end";
            return new TextDocumentContentChangeEvent(text);
        }
        int start = boundary(random.nextInt(text.length() + 1));
        int end = boundary(Math.min(text.length(), start + random.nextInt(12)));
        end = Math.max(start, end);
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        Range range = new Range(position(start), position(end));
        text = text.substring(0, start) + piece + text.substring(end);
        return new TextDocumentContentChangeEvent(range, piece);
    }

    /** An offset at which there is a position: not inside of a pair of surrogates, nor between CR and LF. */
    private int boundary(int offset) {
        int at = offset;
        while (at > 0
                && at < text.length()
                && (Character.isLowSurrogate(text.charAt(at))
                        || text.charAt(at) == '\n' && text.charAt(at - 1) == '\r')) {
            at--;
        }
        return at;
    }

    private Position position(int offset) {
        List<String> lines = new ArrayList<>(List.of(text.substring(0, offset).split("\r\n|\r|\n", -1)));
        String last = lines.get(lines.size() - 1);
        return new Position(lines.size() - 1, units(last));
    }

    private int units(String line) {
        return switch (encoding) {
            case UTF_8 -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            case UTF_16 -> line.length();
            case UTF_32 -> line.codePointCount(0, line.length());
        };
    }
}
