package io.github.postmodel.validate.lsp;

import io.github.postmodel.validate.lsp.features.Diagnostics;
import io.github.postmodel.validate.lsp.features.PlacedFault;
import io.github.postmodel.validate.lsp.site.FileUri;
import io.github.postmodel.validate.lsp.site.OpenFile;
import io.github.postmodel.validate.lsp.site.SettingsRefusal;
import io.github.postmodel.validate.lsp.site.Workspace;
import io.github.postmodel.validate.lsp.text.Document;
import io.github.postmodel.validate.lsp.text.Documents;
import io.github.postmodel.validate.schema.SchemaFault;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.usage.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * Tells the client what is wrong with its texts, on a thread of its own. A text that is changed again before its turn is
 * checked once, as it is then. What is checked in a moment is checked at once; a text that takes longer waits for a pause
 * in the typing.
 */
final class Diagnoser implements AutoCloseable {
    private static final long AT_ONCE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 400;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "lsp-check");
        made.setDaemon(true);
        return made;
    });
    private final Documents documents;
    private final Workspace workspace;
    private final Log log;
    /** The texts whose turn is to come. */
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    private final Map<String, Long> lastMillis = new ConcurrentHashMap<>();
    private final FaultyFiles faulty = new FaultyFiles(this::publishOfFile);
    private @Nullable LanguageClient client;

    Diagnoser(Documents documents, Workspace workspace, Log log) {
        this.documents = documents;
        this.workspace = workspace;
        this.log = log;
    }

    void connect(LanguageClient connected) {
        client = connected;
    }

    /** Checks a text soon. */
    void changed(String uri) {
        if (waiting.add(uri)) {
            long last = lastMillis.getOrDefault(uri, 0L);
            long pause = last < AT_ONCE_MILLIS ? 0 : Math.min(LONGEST_PAUSE_MILLIS, 2 * last);
            later(() -> check(uri), pause);
        }
    }

    private void allChanged() {
        documents.all().forEach(document -> changed(document.uri()));
    }

    /** Does something about the workspace, which may have to wait for a folder to be read; then checks all again. */
    void after(Runnable change) {
        later(
                () -> {
                    change.run();
                    allChanged();
                },
                0);
    }

    /** Takes back what was said of a text that was closed; the others see its file again. */
    void closed(String uri) {
        later(
                () -> {
                    lastMillis.remove(uri);
                    if (documents.get(uri) == null) {
                        publish(new PublishDiagnosticsParams(uri, List.of()));
                        faulty.take(uri, null);
                        Path file = FileUri.path(uri);
                        if (file != null) {
                            changed(workspace.reload(file));
                        }
                    }
                },
                0);
    }

    private void changed(Set<Path> files) {
        if (!files.isEmpty()) {
            for (Document document : documents.all()) {
                Path path = FileUri.path(document.uri());
                if (path != null && files.contains(path)) {
                    changed(document.uri());
                }
            }
        }
    }

    private void later(Runnable task, long millis) {
        if (!thread.isShutdown()) {
            // What goes wrong is told by the task itself.
            Future<?> unused = thread.schedule(
                    () -> {
                        try {
                            task.run();
                        } catch (RuntimeException | Error fault) {
                            log.unexpected("checking", fault);
                        }
                    },
                    millis,
                    TimeUnit.MILLISECONDS);
        }
    }

    private void check(String uri) {
        waiting.remove(uri);
        Document document = documents.get(uri);
        if (document == null) {
            return;
        }
        long start = System.nanoTime();
        List<Diagnostic> found = diagnostics(document);
        lastMillis.put(uri, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        // Of a text that has been changed meanwhile, the newer state is told.
        if (document.equals(documents.get(uri))) {
            publish(new PublishDiagnosticsParams(uri, found, document.version()));
        }
    }

    private List<Diagnostic> diagnostics(Document document) {
        PlacedFault fault = null;
        List<Diagnostic> found;
        try {
            found = problems(document);
        } catch (SettingsRefusal refusal) {
            fault = new PlacedFault(refusal.settings(), String.valueOf(refusal.getMessage()));
            found = List.of(Diagnostics.ofText("not checked: " + fault.message()));
        } catch (SchemaFault broken) {
            fault = new PlacedFault(Path.of(broken.file()), String.valueOf(broken.getMessage()));
            found = List.of(Diagnostics.ofText("not checked: " + fault.message()));
        } catch (Refusal refusal) {
            found = List.of(Diagnostics.ofText("not checked: " + refusal.getMessage()));
        } catch (RuntimeException | StackOverflowError unexpected) {
            log.unexpected("checking " + document.uri(), unexpected);
            found = List.of(Diagnostics.ofText("not checked, for an unexpected failure: " + unexpected));
        }
        faulty.take(document.uri(), fault);
        return found;
    }

    private List<Diagnostic> problems(Document document) {
        Path path = FileUri.path(document.uri());
        if (path != null && path.endsWith(Settings.FILE_NAME)) {
            return ofSettings(path, document);
        }
        OpenFile file = workspace.file(document);
        if (!file.isChecked()) {
            return List.of();
        }
        changed(file.update());
        return Diagnostics.of(file.problems(), documents.positions(document.text()));
    }

    private static List<Diagnostic> ofSettings(Path path, Document document) {
        try {
            Settings.check(path, document.text().text());
            return List.of();
        } catch (Refusal fault) {
            return List.of(new PlacedFault(path, String.valueOf(fault.getMessage())).diagnostic());
        }
    }

    /** Of a file that is open, its own text is told. */
    private void publishOfFile(PublishDiagnosticsParams params) {
        if (documents.get(params.getUri()) == null) {
            publish(params);
        }
    }

    private void publish(PublishDiagnosticsParams params) {
        if (client != null) {
            client.publishDiagnostics(params);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
