package io.github.postmodel.validate.lsp.text;

import java.util.List;

/** What the characters of a position count. */
public enum PositionEncoding {
    /** Bytes of UTF-8. */
    UTF_8("utf-8") {
        @Override
        int units(int codePoint) {
            return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        }
    },
    /** Characters of Java, and of JavaScript: what every client knows. */
    UTF_16("utf-16") {
        @Override
        int units(int codePoint) {
            return Character.charCount(codePoint);
        }

        @Override
        int offset(String text, int start, int end, int count) {
            return count > end - start ? end : start + count;
        }

        @Override
        int count(String text, int start, int offset) {
            return offset - start;
        }
    },
    /** Code points. */
    UTF_32("utf-32") {
        @Override
        int units(int codePoint) {
            return 1;
        }
    };

    private final String id;

    PositionEncoding(String id) {
        this.id = id;
    }

    /** Its name in the protocol. */
    public String id() {
        return id;
    }

    /** The first that a client prefers and that is known here; without one, what every client knows. */
    public static PositionEncoding preferred(List<String> wanted) {
        for (String name : wanted) {
            for (PositionEncoding encoding : values()) {
                if (encoding.id.equals(name)) {
                    return encoding;
                }
            }
        }
        return UTF_16;
    }

    abstract int units(int codePoint);

    /** The offset that is so many units after the start of a line, at most the end of the line. */
    int offset(String text, int start, int end, int count) {
        int offset = start;
        int left = count;
        while (offset < end) {
            int codePoint = text.codePointAt(offset);
            left -= units(codePoint);
            if (left < 0) {
                break;
            }
            offset += Character.charCount(codePoint);
        }
        return Math.min(offset, end);
    }

    /** How many units there are from the start of a line to an offset. */
    int count(String text, int start, int offset) {
        int count = 0;
        int at = start;
        while (at < offset) {
            int codePoint = text.codePointAt(at);
            count += units(codePoint);
            at += Character.charCount(codePoint);
        }
        return count;
    }
}
