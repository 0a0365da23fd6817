package io.github.postmodel.io.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file as someone without a YAML parser sees it: lines, each with its ending, of which some belong to a key. It
 * stands on its own and shares nothing with the library, so that the library can be checked against it.
 *
 * @param opening the byte order mark, if there is one, and the line of the opening fence
 * @param blocks the front matter
 * @param closing the line of the closing fence
 * @param body all that follows
 */
public record LineView(String opening, List<Block> blocks, String closing, String body) {
    private static final Pattern KEY =
            Pattern.compile("(?s)(?:'((?:[^']|'')*)'|\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s#'\"?-].*?|-\\S.*?)):(?=\\s|$)");
    private static final Pattern BLOCK_SCALAR = Pattern.compile("[|>][+-]?\\d?[+-]?\\s*(#.*)?");

    /**
     * Some lines.
     *
     * @param key the key that they belong to; null for blank lines and comments between the entries
     * @param lines the lines with their endings
     */
    public record Block(@Nullable String key, List<String> lines) {
        public String text() {
            return String.join("", lines);
        }

        /** What stands behind the key's colon on its line. */
        public String firstValue() {
            String line = lines.get(0).strip();
            Matcher matcher = KEY.matcher(line);
            return matcher.lookingAt() ? line.substring(matcher.end()).strip() : "";
        }
    }

    /** A file that starts with a fence and has another. */
    public static LineView of(String text) {
        List<String> lines = lines(text);
        int close = 1;
        while (!isFence(lines.get(close))) {
            close++;
        }
        String body = String.join("", lines.subList(close + 1, lines.size()));
        return new LineView(lines.get(0), blocks(lines.subList(1, close)), lines.get(close), body);
    }

    /** The front matter without the lines of some keys. */
    public String without(Set<String> keys) {
        return blocks.stream()
                .filter(block -> block.key == null || !keys.contains(block.key))
                .map(Block::text)
                .collect(Collectors.joining());
    }

    /** The lines of some keys. */
    public String only(Set<String> keys) {
        return blocks.stream()
                .filter(block -> block.key != null && keys.contains(block.key))
                .map(Block::text)
                .collect(Collectors.joining());
    }

    public String text() {
        return opening + without(Set.of()) + closing + body;
    }

    public LineView withBlocks(List<Block> changed) {
        return new LineView(opening, changed, closing, body);
    }

    @Nullable
    public Block block(String key) {
        return blocks.stream()
                .filter(block -> key.equals(block.key))
                .findFirst()
                .orElse(null);
    }

    /** Lines with their endings. */
    public static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }

    private static boolean isFence(String line) {
        return line.matches("(?:---|\\.\\.\\.)[ \t]*\r?\n?");
    }

    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        int base = lines.stream()
                .filter(line -> !isNoContent(line))
                .mapToInt(LineView::indentation)
                .findFirst()
                .orElse(0);
        int at = 0;
        while (at < lines.size()) {
            String key = indentation(lines.get(at)) == base ? key(lines.get(at).strip()) : null;
            int end = key == null ? at + 1 : end(lines, at, base);
            blocks.add(new Block(key, lines.subList(at, end)));
            at = end;
        }
        return blocks;
    }

    /** Behind the last line of the entry that starts here: blank lines and comments behind it are not its own. */
    private static int end(List<String> lines, int start, int base) {
        Block first = new Block("", lines.subList(start, start + 1));
        boolean block = BLOCK_SCALAR.matcher(first.firstValue()).matches();
        StringBuilder quoted = new StringBuilder(first.firstValue());
        int end = start + 1;
        for (int at = start + 1; at < lines.size(); at++) {
            String line = lines.get(at);
            boolean open = isOpen(quoted.toString());
            if (line.isBlank() || !open && !block && isNoContent(line)) {
                quoted.append('\n');
                boolean kept = block && first.firstValue().contains("+");
                end = kept ? at + 1 : end;
                continue;
            }
            boolean item = line.strip().matches("(?s)[-:](?:\\s.*)?");
            boolean goesOn = open || indentation(line) > base || item && indentation(line) == base;
            if (!goesOn) {
                break;
            }
            if (item && !open) {
                quoted.setLength(0);
                line = line.strip().substring(1).strip();
            } else if (!open && key(line.strip()) != null) {
                quoted.setLength(0);
                line = new Block("", List.of(line)).firstValue();
            }
            quoted.append(line);
            end = at + 1;
        }
        return end;
    }

    private static @Nullable String key(String line) {
        if (line.startsWith("? ")) {
            return line.substring(2);
        }
        Matcher matcher = KEY.matcher(line);
        if (!matcher.lookingAt()) {
            return null;
        }
        if (matcher.group(1) != null) {
            return matcher.group(1).replace("''", "'");
        }
        return matcher.group(2) != null ? matcher.group(2).replace("\\\"", "\"") : matcher.group(3);
    }

    /** Whether a value starts with a quote that is not closed in it. */
    private static boolean isOpen(String value) {
        if (value.startsWith("'")) {
            return value.chars().filter(character -> character == '\'').count() % 2 == 1;
        }
        int at = 1;
        while (at < value.length() && value.charAt(at) != '"') {
            at += value.charAt(at) == '\\' ? 2 : 1;
        }
        return value.startsWith("\"") && at >= value.length();
    }

    /** Whether a line is blank or a comment. */
    public static boolean isNoContent(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
