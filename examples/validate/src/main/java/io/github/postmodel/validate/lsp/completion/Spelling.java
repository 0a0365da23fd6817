package io.github.postmodel.validate.lsp.completion;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostEditException;
import java.util.Optional;

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

    /** A value as it is written; empty where that takes more than a line. */
    Optional<String> of(Object value, String quote) {
        MarkdownFile file = MarkdownFile.parse("---\n" + before + quote + "x" + quote + after + "\n---\n");
        try {
            MarkdownFile changed = file.with(property, value);
            String line = changed.line(2);
            String written = line.substring(before.length(), line.length() - after.length());
            return changed.line(3).equals("---")
                    ? Optional.of(this == LIST ? "[" + written + "]" : written)
                    : Optional.empty();
        } catch (PostEditException notWithoutLoss) {
            return Optional.empty();
        }
    }
}
