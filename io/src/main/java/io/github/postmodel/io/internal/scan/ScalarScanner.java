package io.github.postmodel.io.internal.scan;

import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.FrontLines;
import io.github.postmodel.io.internal.text.Bytes;
import io.github.postmodel.io.internal.text.Utf8Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain and quoted scalars, and finds its way from line to line, never back. Null and -1 decline. The front matter
 * ends with a line feed and a fence: one or the other stops whatever looks at a byte after the next.
 */
final class ScalarScanner {
    private final byte[] bytes;
    private final FrontLines lines;
    private final int end;
    private final FoldedText folded;
    private int line;

    /** The next colon or number sign after the plain text that was looked at last. */
    private int sign = -1;

    ScalarScanner(byte[] bytes, FrontLines lines) {
        this.bytes = bytes;
        this.lines = lines;
        this.end = lines.end();
        this.folded = new FoldedText(bytes);
    }

    /**
     * The scalar that starts at an offset.
     *
     * @param indent the indentation of the list that it is an item of, or 0; its further lines are indented more
     */
    Node.@Nullable Scalar scan(int at, int indent) {
        return switch (bytes[at]) {
            case '\'' -> singleQuoted(at);
            case '"' -> doubleQuoted(at);
            case '-' -> bytes[at + 1] <= ' ' ? null : plain(at, indent);
            case '!', '&', '*', '|', '>', '%', '@', '`', '{', '}', '[', ']', ',', '#', '?', ':', '\n', '\r' -> null;
            default -> plain(at, indent);
        };
    }

    Node.Scalar plain(int from, int to, String text) {
        return new Node.Scalar(from, to, null, null, Node.Style.PLAIN, text);
    }

    int skipSpaces(int from) {
        int at = from;
        while (bytes[at] == ' ') {
            at++;
        }
        return at;
    }

    int nextLine(int from) {
        return lineFeed(from) + 1;
    }

    /** Whether there is nothing more on the line of an offset. */
    boolean endsLine(int at) {
        return bytes[at] == '\n' || bytes[at] == '\r';
    }

    /** The line after a value that ends at an offset, or -1 where more than a comment follows on its line. */
    int lineAfter(int valueEnd) {
        int at = skipSpaces(valueEnd);
        return endsLine(at) || bytes[at] == '#' && at > valueEnd ? nextLine(at) : -1;
    }

    /** The line feed that ends the line of an offset. */
    int lineFeed(int from) {
        while (lines.start(line + 1) <= from) {
            line++;
        }
        return lines.start(line + 1) - 1;
    }

    /** The end of the text of a line, given its line feed. */
    private int textEnd(int from, int lineFeed) {
        int at = lineFeed;
        if (at > from && bytes[at - 1] == '\r') {
            at--;
        }
        while (at > from && bytes[at - 1] == ' ') {
            at--;
        }
        return at;
    }

    private Node.@Nullable Scalar plain(int start, int indent) {
        int from = start;
        boolean several = false;
        while (true) {
            int lineFeed = lineFeed(from);
            int lineEnd = textEnd(from, lineFeed);
            int to = lineEnd;
            if (sign < from) {
                sign = Bytes.indexOf(bytes, from, end, ':', '#');
            }
            while (sign < to) {
                if (bytes[sign] == ':') {
                    if (sign + 1 == lineEnd || bytes[sign + 1] == ' ') {
                        return null;
                    }
                } else if (sign > from && bytes[sign - 1] == ' ') {
                    to = textEnd(from, sign);
                    break;
                }
                sign = Bytes.indexOf(bytes, sign + 1, end, ':', '#');
            }
            int next = goesOn(lineFeed + 1, indent);
            if (to < lineEnd || next < 0) {
                if (!several) {
                    return plain(start, to, text(start, to));
                }
                folded.append(from, to);
                return plain(start, to, folded.text());
            }
            if (!several) {
                folded.begin(end - start);
                several = true;
            }
            folded.append(from, to);
            folded.append(' ');
            from = next;
        }
    }

    /** Where plain text goes on in a line that is indented more; -1 where the line is another's. */
    private int goesOn(int next, int indent) {
        if (bytes[next] != ' ') {
            return -1;
        }
        int from = skipSpaces(next);
        return endsLine(from) || bytes[from] == '#' || from - next <= indent ? -1 : from;
    }

    String text(int from, int to) {
        return Utf8Text.text(bytes, from, to);
    }

    private Node.@Nullable Scalar singleQuoted(int start) {
        int from = start + 1;
        int quote = Bytes.indexOf(bytes, from, end, '\'');
        int lineFeed = lineFeed(from);
        if (quote < lineFeed && bytes[quote + 1] != '\'') {
            return scalar(start, quote + 1, Node.Style.SINGLE_QUOTED, text(from, quote));
        }
        folded.begin(end - start);
        while (quote < end) {
            if (lineFeed < quote) {
                folded.append(from, textEnd(from, lineFeed));
                from = folded.lineBreaks(lineFeed);
                if (from < 0) {
                    return null;
                }
                lineFeed = lineFeed(from);
            } else if (bytes[quote + 1] == '\'') {
                folded.append(from, quote + 1);
                from = quote + 2;
                quote = Bytes.indexOf(bytes, from, end, '\'');
            } else {
                folded.append(from, quote);
                return scalar(start, quote + 1, Node.Style.SINGLE_QUOTED, folded.text());
            }
        }
        return null;
    }

    private Node.@Nullable Scalar doubleQuoted(int start) {
        folded.begin(end - start);
        int from = start + 1;
        int stop = Bytes.indexOf(bytes, from, end, '"', '\\');
        while (stop < end) {
            int lineFeed = lineFeed(from);
            if (lineFeed < stop) {
                folded.append(from, textEnd(from, lineFeed));
                from = folded.lineBreaks(lineFeed);
            } else {
                folded.append(from, stop);
                if (bytes[stop] == '"') {
                    return scalar(start, stop + 1, Node.Style.DOUBLE_QUOTED, folded.text());
                }
                from = folded.escape(stop);
                stop = Bytes.indexOf(bytes, Math.max(from, start), end, '"', '\\');
            }
            if (from < 0) {
                return null;
            }
        }
        return null;
    }

    private static Node.Scalar scalar(int start, int end, Node.Style style, String text) {
        return new Node.Scalar(start, end, null, null, style, text);
    }
}
