package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.canonical.CanonicalForm;
import io.github.postmodel.validate.lsp.site.OpenFile;
import io.github.postmodel.validate.lsp.text.Positions;
import java.util.List;
import org.eclipse.lsp4j.TextEdit;

/** What {@code validate format} does. */
public final class Formatting {
    private Formatting() {}

    /** The edits; none where the text has an error, which could be lost. */
    public static List<TextEdit> edits(OpenFile file, Positions positions) {
        PostFile post = file.post();
        return CanonicalForm.obstacle(post).isPresent()
                ? List.of()
                : TextChange.edits(
                        file.document().text().text(),
                        CanonicalForm.of(post).file().text(),
                        positions);
    }
}
