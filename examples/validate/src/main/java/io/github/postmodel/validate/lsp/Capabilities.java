package io.github.postmodel.validate.lsp;

import io.github.postmodel.validate.lsp.features.QuickFixes;
import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What this server can do, as a client that can do so much hears it. */
final class Capabilities {
    /** Settings, what git leaves out, posts, schemas, and data that references name. */
    private static final List<String> WATCHED = List.of(
            "**/.postmodel.yaml", "**/.gitignore", "**/.git/info/exclude", "**/*.{md,markdown,mdx,json,yaml,yml,toml}");

    private Capabilities() {}

    static ServerCapabilities of(ClientSupport client) {
        ServerCapabilities server = new ServerCapabilities();
        server.setPositionEncoding(client.encoding().id());
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        server.setTextDocumentSync(sync);
        server.setHoverProvider(true);
        server.setCompletionProvider(new CompletionOptions(false, List.of(":", " ", "-", "[", ",")));
        server.setDocumentSymbolProvider(true);
        server.setDocumentFormattingProvider(true);
        server.setRenameProvider(
                client.prepareRename() ? Either.forRight(new RenameOptions(true)) : Either.forLeft(true));
        if (client.codeActions()) {
            server.setCodeActionProvider(new CodeActionOptions(
                    List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll, QuickFixes.FIX_ALL)));
        }
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        server.setWorkspace(new WorkspaceServerCapabilities(folders));
        return server;
    }

    /** What the client is asked to watch. */
    static RegistrationParams watchers() {
        return new RegistrationParams(List.of(new Registration(
                "postmodel-files",
                "workspace/didChangeWatchedFiles",
                new DidChangeWatchedFilesRegistrationOptions(WATCHED.stream()
                        .map(glob -> new FileSystemWatcher(Either.forLeft(glob)))
                        .toList()))));
    }
}
