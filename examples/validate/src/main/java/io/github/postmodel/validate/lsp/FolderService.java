package io.github.postmodel.validate.lsp;

import io.github.postmodel.validate.lsp.site.FileUri;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Takes the messages about folders and files. */
final class FolderService implements WorkspaceService {
    private static final List<String> MARKDOWN = List.of(".md", ".markdown", ".mdx");

    /** Where more files change at once, all are read anew. */
    private static final int FEW = 20;

    private final Lifecycle lifecycle;
    private final Session session;

    FolderService(Lifecycle lifecycle, Session session) {
        this.lifecycle = lifecycle;
        this.session = session;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // Settings are in .postmodel.yaml, for all editors and the command.
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        if (lifecycle.isRunning()) {
            List<Path> removed = Session.paths(params.getEvent().getRemoved());
            List<Path> added = Session.paths(params.getEvent().getAdded());
            session.diagnoser().after(() -> {
                session.workspace().close(removed);
                session.workspace().open(added);
            });
        }
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        if (!lifecycle.isRunning()) {
            return;
        }
        List<Path> texts = new ArrayList<>();
        boolean all = false;
        for (FileEvent event : params.getChanges()) {
            Path path = FileUri.path(event.getUri());
            if (path != null && MARKDOWN.stream().anyMatch(path.toString()::endsWith)) {
                texts.add(path);
            } else {
                all |= path != null;
            }
        }
        boolean isMuch = all || texts.size() > FEW;
        session.diagnoser().after(() -> {
            if (isMuch) {
                session.workspace().forget();
            } else {
                texts.forEach(session.workspace()::reload);
            }
        });
    }
}
