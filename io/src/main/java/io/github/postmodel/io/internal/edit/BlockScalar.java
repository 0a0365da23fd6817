package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A literal or folded block scalar, and how it would say another text. */
final class BlockScalar {
    /** What the first line has: a tag or an anchor, the style, the indicators in either order, a comment. */
    private static final Pattern HEADER = Pattern.compile("([^|>]*[|>])[+-]?(\\d?)[+-]?(.*)");

    private final Source source;
    private final Node.Scalar scalar;
    private final int parentIndentation;

    /**
     * A block scalar of a file.
     *
     * @param parentIndentation the column of its key or its dash
     */
    BlockScalar(Source source, Node.Scalar scalar, int parentIndentation) {
        this.source = source;
        this.scalar = scalar;
        this.parentIndentation = parentIndentation;
    }

    /** Gives it another text; false for a header of odd form. Whether the text is read back is to be seen. */
    boolean change(String text, Draft draft) {
        int headerEnd = source.endWithoutBreak(scalar.start(), source.nextLine(scalar.start()));
        String lineBreak = source.lineBreak(scalar.start());
        Matcher header = HEADER.matcher(source.text(scalar.start(), headerEnd));
        if (!header.matches()) {
            return false;
        }
        int contentLength = text.length();
        while (contentLength > 0 && text.charAt(contentLength - 1) == '\n') {
            contentLength--;
        }
        String content = text.substring(0, contentLength);
        int breaks = text.length() - contentLength;
        String indentation = indentation(header.group(2));
        StringBuilder block = new StringBuilder(header.group(1))
                .append(indicator(header.group(2), content, indentation))
                .append(breaks == 0 ? "-" : breaks == 1 ? "" : "+")
                .append(header.group(3));
        for (String line : lines(content)) {
            block.append(lineBreak).append(line.isEmpty() ? "" : indentation).append(line);
        }
        for (int extra = content.isEmpty() ? 0 : 1; extra < breaks; extra++) {
            block.append(lineBreak);
        }
        int end = source.endWithoutBreak(headerEnd, Math.max(headerEnd, scalar.end()));
        draft.replace(scalar.start(), end, block.toString());
        return true;
    }

    /** A text that starts with a space or an empty line needs its indentation told. */
    private String indicator(String old, String content, String indentation) {
        boolean needed = content.startsWith(" ") || content.startsWith("\n");
        return needed && old.isEmpty() ? String.valueOf(indentation.length() - parentIndentation) : old;
    }

    /** A literal text has its lines as they are; in a folded one, a line feed between two lines is an empty line more. */
    private List<String> lines(String content) {
        List<String> lines = new ArrayList<>();
        boolean folds = false;
        for (String line : content.isEmpty() ? new String[0] : content.split("\n", -1)) {
            boolean indented = line.startsWith(" ") || line.startsWith("\t");
            if (folds && !line.isEmpty() && !indented) {
                lines.add("");
            }
            if (!line.isEmpty()) {
                folds = scalar.style() == Node.Style.FOLDED && !indented;
            }
            lines.add(line);
        }
        return lines;
    }

    private String indentation(String indicator) {
        if (!indicator.isEmpty()) {
            return " ".repeat(parentIndentation + Integer.parseInt(indicator));
        }
        int line = source.nextLine(scalar.start());
        while (line < scalar.end()) {
            int next = source.nextLine(line);
            String text = source.text(line, source.endWithoutBreak(line, next));
            if (!text.isBlank()) {
                return leadingSpaces(text);
            }
            line = next;
        }
        return " ".repeat(parentIndentation + 2);
    }

    private static String leadingSpaces(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return text.substring(0, end);
    }
}
