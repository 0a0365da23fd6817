package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.validate.canonical.CanonicalForm;
import io.github.postmodel.validate.lsp.site.OpenFile;
import io.github.postmodel.validate.lsp.text.Positions;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.TextEdit;

/** What {@code validate format} does. */
public final class Formatting {
    private Formatting() {}

    /** Why a text is not formatted: what could not be read would be lost. */
    public static Optional<String> obstacle(OpenFile file) {
        return CanonicalForm.obstacle(file.post()).map(problem -> "not formatted, for " + problem.message());
    }

    /** The edits of a text without an obstacle. */
    public static List<TextEdit> edits(OpenFile file, Positions positions) {
        return TextChange.edits(
                file.document().text().text(),
                CanonicalForm.of(file.post()).file().text(),
                positions);
    }
}
