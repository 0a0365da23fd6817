package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostEditException;

/** How a value is written at a place: in the quotes that are there, or else in such as it needs. */
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

    /** A value as it is written. */
    String of(Object value, String quote) {
        String written;
        try {
            String scalar = quote + "x" + quote;
            String line = MarkdownFile.parse("---\n" + before + scalar + after + "\n---\n")
                    .with(property, value)
                    .line(2);
            written = line.substring(before.length(), line.length() - after.length());
        } catch (PostEditException notWithoutLoss) {
            written = String.valueOf(value);
        }
        return this == LIST ? "[" + written + "]" : written;
    }
}
