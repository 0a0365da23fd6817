package io.github.postmodel.validate.lsp;

import io.github.postmodel.validate.report.ReportContext;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Takes the messages about the conversation itself. */
final class PostLanguageServer implements LanguageServer {
    private final Lifecycle lifecycle;
    private final Requests requests;
    private final Session session;

    PostLanguageServer(Lifecycle lifecycle, Requests requests, Session session) {
        this.lifecycle = lifecycle;
        this.requests = requests;
        this.session = session;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        return requests.now(life -> {
            life.begin();
            session.begin(params);
            life.endWith(params.getProcessId());
            return new InitializeResult(Capabilities.of(session.support()), new ServerInfo(ReportContext.TOOL));
        });
    }

    @Override
    public void initialized(InitializedParams params) {
        if (lifecycle.isRunning() && session.support().watchesFiles()) {
            // A client that refuses goes without.
            CompletableFuture<Void> unused = session.client().registerCapability(Capabilities.watchers());
        }
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        return requests.answer(() -> this, (server, asking) -> {
                    lifecycle.shutDown();
                    return "";
                })
                .thenApply(done -> null);
    }

    @Override
    public void exit() {
        lifecycle.exit();
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // There is no trace.
    }

    @Override
    public void cancelProgress(WorkDoneProgressCancelParams params) {
        // No progress is told.
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return new TextService(lifecycle, requests, session);
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return new FolderService(lifecycle, session);
    }
}
