package io.github.postmodel.validate.lsp;

import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validate.lsp.completion.Completions;
import io.github.postmodel.validate.lsp.features.Formatting;
import io.github.postmodel.validate.lsp.features.HoverText;
import io.github.postmodel.validate.lsp.features.QuickFixes;
import io.github.postmodel.validate.lsp.features.Symbols;
import io.github.postmodel.validate.lsp.features.TagRename;
import io.github.postmodel.validate.lsp.site.FileUri;
import io.github.postmodel.validate.lsp.site.OpenFile;
import io.github.postmodel.validate.lsp.text.Document;
import io.github.postmodel.validate.lsp.text.Positions;
import io.github.postmodel.validate.schema.SchemaFault;
import io.github.postmodel.validate.usage.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Takes the messages about texts. */
final class TextService implements TextDocumentService {
    /** So many lines a message can have. */
    private static final int MOST_TOLD = 10;

    private final Lifecycle lifecycle;
    private final Requests requests;
    private final Session session;

    TextService(Lifecycle lifecycle, Requests requests, Session session) {
        this.lifecycle = lifecycle;
        this.requests = requests;
        this.session = session;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        if (lifecycle.isRunning() && FileUri.isOfFile(uri)) {
            session.documents().open(params.getTextDocument());
            session.diagnoser().changed(uri);
        }
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        VersionedTextDocumentIdentifier changed = params.getTextDocument();
        int version = changed.getVersion() == null ? 0 : changed.getVersion();
        if (lifecycle.isRunning()
                && session.documents().change(changed.getUri(), version, params.getContentChanges())) {
            session.diagnoser().changed(changed.getUri());
        }
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        if (lifecycle.isRunning() && !session.support().watchesFiles()) {
            // Schemas and other files may be saved as well, and nobody tells of them.
            session.diagnoser().after(session.workspace()::forget);
        }
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        if (lifecycle.isRunning()) {
            session.documents().close(params.getTextDocument().getUri());
            session.diagnoser().closed(params.getTextDocument().getUri());
        }
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                (file, positions, asking) -> new QuickFixes(
                                file, positions, session.support().versionedEdits())
                        .actions(params.getRange(), params.getContext()).stream()
                                .map(Either::<Command, CodeAction>forRight)
                                .toList());
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return answerIfAny(
                params.getTextDocument(),
                (file, positions, asking) -> new HoverText(file, positions).at(params.getPosition()));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return answer(
                params.getTextDocument(),
                Either.forLeft(List.of()),
                (file, positions, asking) -> Either.forLeft(Completions.at(params.getPosition(), file, positions)));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return answer(params.getTextDocument(), List.of(), (file, positions, asking) -> {
            Formatting formatting = Formatting.of(file, positions);
            if (formatting.refusal() != null) {
                // Not an error, which some editors show with each save.
                session.client()
                        .logMessage(new MessageParams(MessageType.Info, file.name() + ": " + formatting.refusal()));
            }
            return formatting.edits();
        });
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                (file, positions, asking) -> Symbols.of(file, positions).stream()
                        .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                        .toList());
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return answerIfAny(
                params.getTextDocument(),
                (file, positions, asking) -> new TagRename(file, session.documents())
                        .prepare(params.getPosition())
                        .map(Either3::forSecond));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        // A person waits for it, and hears what prevents it.
        return requests.answer(
                        () -> document(params.getTextDocument()),
                        (document, asking) -> document.map(text -> ask(renaming(params), text, asking)))
                .thenApply(edit -> edit.orElse(null));
    }

    private Question<WorkspaceEdit> renaming(RenameParams params) {
        boolean isVersioned = session.support().versionedEdits();
        return (file, positions, asking) -> {
            TagRename.Result result = new TagRename(file, session.documents())
                    .rename(params.getPosition(), params.getNewName(), isVersioned, asking);
            if (!result.left().isEmpty()) {
                session.client().showMessage(new MessageParams(MessageType.Warning, leftMessage(result.left())));
            }
            return result.edit();
        };
    }

    private static String leftMessage(List<String> left) {
        int more = left.size() - MOST_TOLD;
        return "not renamed in " + left.size() + (left.size() == 1 ? " file:\n" : " files:\n")
                + String.join("\n", left.subList(0, Math.min(MOST_TOLD, left.size())))
                + (more > 0 ? "\nand " + more + " more" : "");
    }

    /** Answers a question to which there may be no answer: null. */
    private <A> CompletableFuture<A> answerIfAny(TextDocumentIdentifier text, Question<Optional<A>> question) {
        return answer(text, Optional.<A>empty(), question).thenApply(found -> found.orElse(null));
    }

    /**
     * Answers a question that an editor asks by itself. Where the settings, a schema or the text cannot be read, there is no
     * answer: the problems of the text say why, and an error would come up with each move of the cursor.
     */
    private <A> CompletableFuture<A> answer(TextDocumentIdentifier text, A nothing, Question<A> question) {
        return requests.answer(() -> document(text), (document, asking) -> {
            try {
                return document.map(open -> ask(question, open, asking)).orElse(nothing);
            } catch (Refusal | SchemaFault | PostReadException told) {
                return nothing;
            }
        });
    }

    /** A text that is open, as it is now; of any other, there is nothing to say. */
    private Optional<Document> document(TextDocumentIdentifier text) {
        return Optional.ofNullable(session.document(text.getUri()));
    }

    /** Asks about a text as it was when the question came. */
    private <A> A ask(Question<A> question, Document document, CancelChecker asking) {
        OpenFile file = session.file(document);
        asking.checkCanceled();
        return question.ask(file, positions(document), asking);
    }

    private Positions positions(Document document) {
        return session.documents().positions(document.text());
    }

    /** What is asked about a text. */
    private interface Question<A> {
        A ask(OpenFile file, Positions positions, CancelChecker asking);
    }
}
