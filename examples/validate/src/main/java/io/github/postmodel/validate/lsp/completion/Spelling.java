package io.github.postmodel.validate.lsp.completion;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostEditException;

/** How a value is written at a place: in the quotes that are open there, or else in such as it needs. */
enum Spelling {
    /** A key, a value or an item of a list in lines. */
    ALONE("k: ", "", "k"),
    /** An item of a list in brackets. */
    IN_BRACKETS("k: [", "]", "k[0]"),
    /** A list in brackets with one item. */
    LIST("k: [", "]", "k[0]");

    private final String before;
    private final String after;
    private final String property;

    Spelling(String before, String after, String property) {
        this.before = before;
        this.after = after;
        this.property = property;
    }

    /** A value as it is written, on one line. */
    String of(Object value, String quote) {
        String written = scalar(value, quote);
        return this == LIST ? "[" + written + "]" : written;
    }

    private String scalar(Object value, String quote) {
        MarkdownFile file = MarkdownFile.parse("---\n" + before + quote + "x" + quote + after + "\n---\n");
        try {
            MarkdownFile changed = file.with(property, value);
            if (changed.line(3).equals("---")) {
                String line = changed.line(2);
                return line.substring(before.length(), line.length() - after.length());
            }
        } catch (PostEditException notWithoutLoss) {
            // Some texts have no other form than the one below.
        }
        // A text of JSON is one of YAML as well, and is never folded.
        return TextNode.valueOf(String.valueOf(value)).toString();
    }
}
