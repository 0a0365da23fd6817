package io.github.postmodel.io.internal.yaml;

/** Writes a scalar in double quotes, which say every string, as PyYAML's {@code Emitter.write_double_quoted}. */
public final class DoubleQuotedStyle {
    /** The columns of {@code \U0010FFFF}. */
    static final int MAX_ESCAPE = 10;

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private DoubleQuotedStyle() {}

    public static void write(YamlOutput out, String text, int indent, boolean fold) {
        out.token("\"");
        int length = text.length();
        int written = 0;
        int next;
        for (int i = 0; i < length; i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            boolean escape = isEscaped(c);
            if (escape) {
                out.append(text, written, i);
                escape(out, c);
                written = next;
            }
            // An escape that has just been written counts one less, as PyYAML's "end-start" is -1 then.
            if (fold
                    && i > 0
                    && next < length
                    && (c == ' ' || written >= i)
                    && out.column() + (escape ? -1 : i - written) > YamlOutput.WIDTH) {
                if (written < i) {
                    out.append(text, written, i);
                    written = i;
                }
                out.append('\\');
                out.fold(indent);
                if (text.charAt(written) == ' ') {
                    out.append('\\');
                }
            }
        }
        out.append(text, written, length);
        out.close('"');
    }

    /** Writes a scalar on one line as a person would: what lies above U+FFFF, such as emoji, as it is. */
    public static void writeReadable(YamlOutput out, String text) {
        out.token("\"");
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            if (isEscaped(c) && Character.isBmpCodePoint(c)) {
                escape(out, c);
            } else {
                out.append(text, i, next);
            }
        }
        out.close('"');
    }

    /** The columns that the string takes on one line, with its quotes. */
    public static int width(String text) {
        int width = 2;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            width += isEscaped(c) ? escapedWidth(c) : 1;
        }
        return width;
    }

    private static int escapedWidth(int c) {
        if (nameOf(c) != 0) {
            return 2;
        }
        return c <= 0xFF ? 4 : c <= 0xFFFF ? 6 : MAX_ESCAPE;
    }

    private static boolean isEscaped(int c) {
        if (c < 0x7F) {
            return c < ' ' || c == '"' || c == '\\';
        }
        return c < 0xA0 || c == 0x2028 || c == 0x2029 || (c > 0xD7FF && c < 0xE000) || c == 0xFEFF || c > 0xFFFD;
    }

    private static void escape(YamlOutput out, int c) {
        out.append('\\');
        char name = nameOf(c);
        if (name != 0) {
            out.append(name);
        } else if (c <= 0xFF) {
            hex(out, 'x', c, 2);
        } else if (c <= 0xFFFF) {
            hex(out, 'u', c, 4);
        } else {
            hex(out, 'U', c, 8);
        }
    }

    private static void hex(YamlOutput out, char kind, int c, int digits) {
        out.append(kind);
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(HEX[(c >> shift) & 0xF]);
        }
    }

    private static char nameOf(int c) {
        return switch (c) {
            case 0 -> '0';
            case 0x07 -> 'a';
            case '\b' -> 'b';
            case '\t' -> 't';
            case '\n' -> 'n';
            case 0x0B -> 'v';
            case '\f' -> 'f';
            case '\r' -> 'r';
            case 0x1B -> 'e';
            case '"' -> '"';
            case '\\' -> '\\';
            case 0x85 -> 'N';
            case 0x2028 -> 'L';
            case 0x2029 -> 'P';
            default -> 0;
        };
    }
}
