package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.validate.lsp.text.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Edits of several texts, in the form that the client takes. */
final class WorkspaceEdits {
    private final boolean versioned;
    private final Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
    private final Map<String, @Nullable Integer> versions = new LinkedHashMap<>();

    /** No edits yet; {@code versioned} where the client takes the version of a text with its edits. */
    WorkspaceEdits(boolean versioned) {
        this.versioned = versioned;
    }

    /** Adds the edits of a text that is open. */
    WorkspaceEdits add(Document document, List<TextEdit> edits) {
        return add(document.uri(), document.version(), edits);
    }

    /** Adds the edits of a file, as it is on the disk. */
    WorkspaceEdits add(String uri, List<TextEdit> edits) {
        return add(uri, null, edits);
    }

    private WorkspaceEdits add(String uri, @Nullable Integer version, List<TextEdit> edits) {
        changes.put(uri, edits);
        versions.put(uri, version);
        return this;
    }

    WorkspaceEdit toEdit() {
        if (!versioned) {
            return new WorkspaceEdit(changes);
        }
        List<TextDocumentEdit> edits = new ArrayList<>();
        changes.forEach((uri, one) -> edits.add(new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(uri, versions.get(uri)),
                one.stream()
                        .map(Either::<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft)
                        .toList())));
        return new WorkspaceEdit(edits.stream()
                .map(Either::<TextDocumentEdit, org.eclipse.lsp4j.ResourceOperation>forLeft)
                .toList());
    }
}
