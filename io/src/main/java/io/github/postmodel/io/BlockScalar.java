package io.github.postmodel.io;

/** A literal or folded block scalar, and how it would say another text. */
final class BlockScalar {
    private final Source source;
    private final Node.Scalar scalar;

    BlockScalar(Source source, Node.Scalar scalar) {
        this.source = source;
        this.scalar = scalar;
    }

    static boolean isOne(Node.Scalar scalar) {
        return scalar.style() == Node.Style.LITERAL || scalar.style() == Node.Style.FOLDED;
    }

    /** The splice that gives it another text. Whether that is read back is for the caller to see. */
    Splice with(String text) {
        int headerEnd = source.endWithoutBreak(scalar.start(), source.nextLine(scalar.start()));
        String lineBreak = source.lineBreak(scalar.start());
        String content = text.replaceFirst("\n+$", "");
        int breaks = text.length() - content.length();
        String indentation = indentation();
        StringBuilder block = new StringBuilder(header(headerEnd, breaks));
        for (String line : lines(content)) {
            block.append(lineBreak).append(line.isEmpty() ? "" : indentation).append(line);
        }
        for (int extra = content.isEmpty() ? 0 : 1; extra < breaks; extra++) {
            block.append(lineBreak);
        }
        int end = source.endWithoutBreak(headerEnd, Math.max(headerEnd, scalar.end()));
        return new Splice(scalar.start(), end, block.toString());
    }

    /** The old header with the chomping that the new text needs. */
    private String header(int headerEnd, int breaks) {
        String old = source.text(scalar.start(), headerEnd);
        int blank = old.indexOf(' ');
        String indicators = blank < 0 ? old : old.substring(0, blank);
        String chomping = breaks == 0 ? "-" : breaks == 1 ? "" : "+";
        return indicators.replaceAll("[+-]", "") + chomping + (blank < 0 ? "" : old.substring(blank));
    }

    /** A line feed inside a folded text is an empty line; a literal text has its lines as they are. */
    private String[] lines(String content) {
        String shown = scalar.style() == Node.Style.FOLDED ? content.replaceAll("(\n+)", "$1\n") : content;
        return shown.isEmpty() ? new String[0] : shown.split("\n", -1);
    }

    private String indentation() {
        int line = source.nextLine(scalar.start());
        while (line < scalar.end()) {
            int next = source.nextLine(line);
            String text = source.text(line, source.endWithoutBreak(line, next));
            if (!text.isBlank()) {
                return text.substring(0, text.length() - text.stripLeading().length());
            }
            line = next;
        }
        return "  ";
    }
}
