package io.github.postmodel.io.internal.source;

import io.github.postmodel.io.internal.text.Bytes;
import io.github.postmodel.io.internal.text.Utf8;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the front matter, down to the one that closes it. One pass over the bytes finds them, checks that they
 * are UTF-8, and sees whether YAML treats any in ways of its own: all that must be known of every single byte.
 */
public final class FrontLines {
    private static final int USUAL = 80;

    private static final int FENCE_LENGTH = 3;
    private static final int NOWHERE = -1;

    private final Source source;
    private final byte[] bytes;
    private final int length;
    private int[] starts = new int[USUAL];
    private int count;
    private int end;
    private boolean closed;
    private boolean ordinary = true;

    private FrontLines(Source source) {
        this.source = source;
        this.bytes = source.bytes();
        this.length = source.length();
    }

    /** The lines after the first of the file; none where that does not open a front matter. */
    public static FrontLines of(Source source) {
        FrontLines lines = new FrontLines(source);
        if (opensAt(source, source.start())) {
            lines.find(source.nextLine(source.start()), NOWHERE);
        }
        return lines;
    }

    /** The lines from one to another, none of which closes the front matter; null where they are not all UTF-8. */
    public static @Nullable FrontLines between(Source source, int from, int to) {
        FrontLines lines = new FrontLines(source);
        lines.find(from, to);
        return lines.closed && lines.end == to ? lines : null;
    }

    /** Whether a line closes the front matter. */
    boolean closed() {
        return closed;
    }

    /** The start of the line that closes the front matter; where none does, how far the bytes were read as UTF-8. */
    public int end() {
        return end;
    }

    /** Whether there are no tabs, no controls, no line breaks but LF and CRLF, and no U+FEFF, U+FFFE and U+FFFF. */
    public boolean ordinary() {
        return ordinary;
    }

    /** The start of a line, the first of which is 0; after the last, that of the line that closes. */
    public int start(int line) {
        return starts[line];
    }

    private void find(int first, int last) {
        int start = first;
        while (start >= 0) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = start;
            end = start;
            closed = start == last || closesAt(source, start);
            start = closed ? -1 : nextLine(start);
        }
    }

    /** The start of the next line, or -1 where there is none. */
    private int nextLine(int start) {
        int at = Bytes.endOfVisible(bytes, start, length);
        while (at < length) {
            byte found = bytes[at];
            if (found == '\n') {
                return at + 1;
            }
            if (found < 0) {
                int size = Utf8.lengthAt(bytes, at, length);
                if (size == 0) {
                    break;
                }
                ordinary &= !isSpecial(at);
                at += size;
            } else {
                ordinary &= found == '\r' && at + 1 < length && bytes[at + 1] == '\n';
                at++;
            }
            at = Bytes.endOfVisible(bytes, at, length);
        }
        end = at;
        return -1;
    }

    /** Whether a character of several bytes is U+0080 to U+009F, U+2028, U+2029, U+FEFF, U+FFFE or U+FFFF. */
    private boolean isSpecial(int at) {
        int second = bytes[at + 1] & 0xFF;
        return switch (bytes[at] & 0xFF) {
            case 0xC2 -> second < 0xA0;
            case 0xE2 -> second == 0x80 && (bytes[at + 2] & 0xFE) == 0xA8;
            case 0xEF -> {
                int third = bytes[at + 2] & 0xFF;
                yield second == 0xBB && third == 0xBF || second == 0xBF && third >= 0xBE;
            }
            default -> false;
        };
    }

    /** Whether the line at an offset opens front matter. */
    static boolean opensAt(Source source, int line) {
        return line < source.length() && source.bytes()[line] == '-' && isFence(source, line);
    }

    /** Whether the line at an offset closes front matter. */
    static boolean closesAt(Source source, int line) {
        if (line >= source.length()) {
            return false;
        }
        byte first = source.bytes()[line];
        return (first == '-' || first == '.') && isFence(source, line);
    }

    /** Whether a line has its first character three times, and nothing after it but spaces. */
    private static boolean isFence(Source source, int line) {
        byte[] bytes = source.bytes();
        int length = source.length();
        int at = line + FENCE_LENGTH;
        if (at > length || bytes[line + 1] != bytes[line] || bytes[line + 2] != bytes[line]) {
            return false;
        }
        while (at < length && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        if (at + 1 < length && bytes[at] == '\r') {
            at++;
        }
        return at == length || bytes[at] == '\n';
    }
}
