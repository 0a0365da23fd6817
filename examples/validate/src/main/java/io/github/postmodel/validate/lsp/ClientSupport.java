package io.github.postmodel.validate.lsp;

import io.github.postmodel.validate.lsp.text.PositionEncoding;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.jspecify.annotations.Nullable;

/**
 * What a client can do, of all that it may say.
 *
 * @param encoding what the characters of its positions count
 * @param codeActions whether it takes a code action, and not only a command
 * @param prepareRename whether it asks before it renames
 * @param versionedEdits whether it takes the version of a text with its edits
 * @param watchesFiles whether it can be asked to tell of changes on the disk
 */
record ClientSupport(
        PositionEncoding encoding,
        boolean codeActions,
        boolean prepareRename,
        boolean versionedEdits,
        boolean watchesFiles) {
    /** One of which nothing is known. */
    static final ClientSupport LEAST = of(null);

    static ClientSupport of(@Nullable ClientCapabilities given) {
        Optional<ClientCapabilities> client = Optional.ofNullable(given);
        Optional<TextDocumentClientCapabilities> texts = client.map(ClientCapabilities::getTextDocument);
        Optional<WorkspaceClientCapabilities> workspace = client.map(ClientCapabilities::getWorkspace);
        List<String> encodings = client.map(ClientCapabilities::getGeneral)
                .map(GeneralClientCapabilities::getPositionEncodings)
                .orElse(List.of());
        return new ClientSupport(
                PositionEncoding.preferred(encodings),
                texts.map(TextDocumentClientCapabilities::getCodeAction)
                        .map(CodeActionCapabilities::getCodeActionLiteralSupport)
                        .isPresent(),
                texts.map(TextDocumentClientCapabilities::getRename)
                        .map(RenameCapabilities::getPrepareSupport)
                        .orElse(false),
                workspace
                        .map(WorkspaceClientCapabilities::getWorkspaceEdit)
                        .map(WorkspaceEditCapabilities::getDocumentChanges)
                        .orElse(false),
                workspace
                        .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                        .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)
                        .orElse(false));
    }
}
