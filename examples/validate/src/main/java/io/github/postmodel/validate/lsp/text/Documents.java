package io.github.postmodel.validate.lsp.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a client has open. Changes count in the order in which they come, whatever their version says, and one
 * of a text that is not open is passed over. Thread-safe; what is handed out does not change.
 */
public final class Documents {
    /** From so many changes on, it costs less to take the text to pieces than to copy it for each, however long it is. */
    private static final int MANY = 10;

    private final Map<String, Document> open = new ConcurrentHashMap<>();
    private volatile PositionEncoding encoding = PositionEncoding.UTF_16;

    /** Says what the characters of positions count, from now on. */
    public void use(PositionEncoding wanted) {
        encoding = wanted;
    }

    /** Takes a text that was opened. */
    public void open(TextDocumentItem item) {
        String language = item.getLanguageId() == null ? "" : item.getLanguageId();
        open.put(
                item.getUri(),
                new Document(item.getUri(), language, item.getVersion(), DocumentText.of(item.getText())));
    }

    /**
     * Takes changes of a text, each made to what the one before it left.
     *
     * @return whether the text is open
     */
    public boolean change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
        Document before = open.get(uri);
        if (before == null) {
            return false;
        }
        DocumentText text = changes.size() < MANY ? withFew(before.text(), changes) : withMany(before.text(), changes);
        open.put(uri, new Document(uri, before.language(), version, text));
        return true;
    }

    private DocumentText withFew(DocumentText before, List<TextDocumentContentChangeEvent> changes) {
        DocumentText text = before;
        for (TextDocumentContentChangeEvent change : changes) {
            text = with(text, change);
        }
        return text;
    }

    private DocumentText withMany(DocumentText before, List<TextDocumentContentChangeEvent> changes) {
        ChangedLines lines = new ChangedLines(before, encoding);
        for (TextDocumentContentChangeEvent change : changes) {
            if (change.getRange() == null) {
                lines = new ChangedLines(DocumentText.of(change.getText()), encoding);
            } else {
                lines.replace(change.getRange(), change.getText());
            }
        }
        return lines.text();
    }

    private DocumentText with(DocumentText text, TextDocumentContentChangeEvent change) {
        Range range = change.getRange();
        if (range == null) {
            return DocumentText.of(change.getText());
        }
        Positions positions = new Positions(text, encoding);
        int start = positions.offset(range.getStart());
        int end = positions.offset(range.getEnd());
        return text.with(Math.min(start, end), Math.max(start, end), change.getText());
    }

    /** Forgets a text. */
    public void close(String uri) {
        open.remove(uri);
    }

    /** A text as it is now; null where it is not open. */
    public @Nullable Document get(String uri) {
        return open.get(uri);
    }

    /** All texts as they are now. */
    public List<Document> all() {
        return List.copyOf(open.values());
    }

    /** The places of a text. */
    public Positions positions(DocumentText text) {
        return new Positions(text, encoding);
    }
}
