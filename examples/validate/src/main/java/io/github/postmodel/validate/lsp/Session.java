package io.github.postmodel.validate.lsp;

import io.github.postmodel.validate.lsp.site.FileUri;
import io.github.postmodel.validate.lsp.site.OpenFile;
import io.github.postmodel.validate.lsp.site.Workspace;
import io.github.postmodel.validate.lsp.text.Document;
import io.github.postmodel.validate.lsp.text.Documents;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** What a conversation is about: the client, its texts and its folders. */
final class Session implements AutoCloseable {
    private final Documents documents = new Documents();
    private final Workspace workspace;
    private final Diagnoser diagnoser;
    private @Nullable LanguageClient client;
    private volatile ClientSupport support = ClientSupport.LEAST;

    Session(Supplier<PostValidator> validator, Log log) {
        this.workspace = new Workspace(validator);
        this.diagnoser = new Diagnoser(documents, workspace, log);
    }

    void connect(LanguageClient connected) {
        client = connected;
        diagnoser.connect(connected);
    }

    LanguageClient client() {
        return Objects.requireNonNull(client);
    }

    Documents documents() {
        return documents;
    }

    Workspace workspace() {
        return workspace;
    }

    Diagnoser diagnoser() {
        return diagnoser;
    }

    ClientSupport support() {
        return support;
    }

    /** Takes what a client says of itself. */
    void begin(InitializeParams params) {
        support = ClientSupport.of(params.getCapabilities());
        documents.use(support.encoding());
        workspace.open(folders(params));
    }

    @SuppressWarnings("deprecation") // Older clients have one folder, and some a path instead of a URI.
    private static List<Path> folders(InitializeParams params) {
        List<WorkspaceFolder> given = params.getWorkspaceFolders();
        if (given != null && !given.isEmpty()) {
            return paths(given);
        }
        Path root = FileUri.path(params.getRootUri());
        if (root == null && params.getRootPath() != null) {
            root = absolute(params.getRootPath());
        }
        return root == null ? List.of() : List.of(root);
    }

    private static @Nullable Path absolute(String name) {
        try {
            Path path = Path.of(name);
            return path.isAbsolute() ? path.normalize() : null;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    /** The folders that are on this disk. */
    static List<Path> paths(List<WorkspaceFolder> folders) {
        List<Path> paths = new ArrayList<>();
        for (WorkspaceFolder folder : folders) {
            Path path = FileUri.path(folder.getUri());
            if (path != null) {
                paths.add(path);
            }
        }
        return paths;
    }

    /** A text as it is now; null where it is not open. */
    @Nullable
    Document document(String uri) {
        return documents.get(uri);
    }

    /** A text with its site. */
    OpenFile file(Document document) {
        return workspace.file(document);
    }

    @Override
    public void close() {
        diagnoser.close();
    }
}
