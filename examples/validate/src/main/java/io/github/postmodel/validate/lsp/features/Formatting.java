package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.validate.canonical.FormattedFile;
import io.github.postmodel.validate.lsp.site.OpenFile;
import io.github.postmodel.validate.lsp.text.Positions;
import java.util.List;
import org.eclipse.lsp4j.TextEdit;
import org.jspecify.annotations.Nullable;

/**
 * What {@code validate format} does to a text.
 *
 * @param edits the edits; none where it is not formatted
 * @param refusal why it is not formatted; null where it is
 */
public record Formatting(List<TextEdit> edits, @Nullable String refusal) {
    /** What is done to a text. */
    public static Formatting of(OpenFile file, Positions positions) {
        if (!file.isChecked()) {
            return new Formatting(List.of(), "not formatted, for the settings or .gitignore leave it out");
        }
        if (!file.collection().isPost()) {
            return new Formatting(List.of(), "not formatted, for its collection is without model: post");
        }
        FormattedFile formatted = file.formatted();
        return new Formatting(
                TextChange.edits(file.document().text().text(), formatted.file().text(), positions),
                formatted.refusal());
    }
}
