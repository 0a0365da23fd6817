package io.github.postmodel.validate.lsp.completion;

import io.github.postmodel.validate.hints.SchemaHints;
import io.github.postmodel.validate.lsp.site.OpenFile;
import io.github.postmodel.validate.lsp.text.Positions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What can be written at a place of the front matter: a key that is not there yet, or a value that is known. */
public final class Completions {
    private static final String TAGS = "tags";

    private final OpenFile file;
    private final Positions positions;
    /** By their labels, each once. */
    private final Map<String, CompletionItem> items = new LinkedHashMap<>();

    private Completions(OpenFile file, Positions positions) {
        this.file = file;
        this.positions = positions;
    }

    /** What can be written at a position of a text. */
    public static List<CompletionItem> at(Position position, OpenFile file, Positions positions) {
        Completions completions = new Completions(file, positions);
        for (Place place : Place.at(positions.offset(position), file.document().text())) {
            if (place.kind() == Kind.KEY) {
                completions.addKeys(place);
            } else {
                completions.addValues(place);
            }
        }
        return List.copyOf(completions.items.values());
    }

    private void addKeys(Place place) {
        Map<String, SchemaHints.Key> keys = new LinkedHashMap<>();
        for (SchemaHints hints : file.collection().hints()) {
            hints.keys(place.trial().path()).forEach(key -> keys.putIfAbsent(key.name(), key));
        }
        place.trial().siblings().forEach(key -> keys.remove(String.valueOf(key)));
        for (SchemaHints.Key key : keys.values()) {
            add(key.name(), CompletionItemKind.Property, spelling(place), place);
            CompletionItem item = Objects.requireNonNull(items.get(key.name()));
            item.setDetail(key.isRequired() ? "required" : null);
            item.setDocumentation(key.description());
        }
    }

    private void addValues(Place place) {
        List<Object> path = place.trial().path();
        boolean isList = isList(path);
        List<Object> one = isList ? Trial.with(path, 0) : path;
        Spelling spelling = isList ? Spelling.LIST : spelling(place);
        for (SchemaHints hints : file.collection().hints()) {
            hints.values(one).forEach(value -> add(value, CompletionItemKind.EnumMember, spelling, place));
        }
        file.collection().entries(path).forEach(name -> add(name, CompletionItemKind.Reference, spelling, place));
        if (one.size() == 2 && one.get(0).equals(TAGS) && one.get(1) instanceof Integer) {
            Collection<?> own = place.trial().siblings();
            file.site().tags().stream()
                    .filter(tag -> !own.contains(tag))
                    .forEach(tag -> add(tag, CompletionItemKind.Value, spelling, place));
        }
    }

    private boolean isList(List<Object> path) {
        return path.equals(List.of(TAGS)) || file.collection().hints().stream().anyMatch(hints -> hints.isList(path));
    }

    private void add(Object value, CompletionItemKind kind, Spelling spelling, Place place) {
        String label = String.valueOf(value);
        String colon = place.kind() == Kind.KEY && !place.word().hasColon() ? ": " : "";
        String written = place.space() + spelling.of(value, place.word().quote()) + colon;
        items.putIfAbsent(label, item(label, kind, written, place));
    }

    private static Spelling spelling(Place place) {
        return place.isInBrackets() ? Spelling.IN_BRACKETS : Spelling.ALONE;
    }

    private CompletionItem item(String label, CompletionItemKind kind, String written, Place place) {
        CompletionItem item = new CompletionItem(label);
        item.setKind(kind);
        item.setTextEdit(Either.forLeft(new TextEdit(positions.range(place.start(), place.end()), written)));
        // An editor compares this with what is there, which may start with a quote.
        item.setFilterText(place.word().quote() + label);
        item.setSortText(String.format(Locale.ROOT, "%05d", items.size()));
        return item;
    }
}
