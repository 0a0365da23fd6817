package io.github.postmodel.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.MarkdownFile;
import java.util.List;

/** Shows values as the file has them: {@code NO}, and not false; a date in its own spelling. */
final class WrittenValues {
    /** What a value starts with that is more than its text: quotes, a block, an alias, a tag, an anchor. */
    private static final String SPECIAL = "'\"|>*!&";

    private final MarkdownFile file;

    WrittenValues(MarkdownFile file) {
        this.file = file;
    }

    String value(List<Object> path, JsonNode value) {
        String written = value.isContainerNode() || path.isEmpty() ? "" : written(Steps.property(path));
        if (written.isEmpty() || SPECIAL.indexOf(written.charAt(0)) >= 0) {
            return Words.value(value);
        }
        String quoted = Problem.quote(written);
        return value.isTextual() ? quoted : quoted.substring(1, quoted.length() - 1);
    }

    /** The text of a value that is on one line; empty for any other. */
    private String written(String property) {
        SourceRange range = file.find(property).orElse(null);
        if (range == null || range.startLine() != range.endLine()) {
            return "";
        }
        String line = file.line(range.startLine());
        return line.substring(
                line.offsetByCodePoints(0, range.startColumn() - 1), line.offsetByCodePoints(0, range.endColumn() - 1));
    }
}
