package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.validate.hints.SchemaHints;
import io.github.postmodel.validate.lsp.site.OpenFile;
import io.github.postmodel.validate.lsp.text.Positions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** The completions of a text. */
    public Completions(OpenFile file, Positions positions) {
        this.file = file;
        this.positions = positions;
    }

    /** What can be written at a position. */
    public List<CompletionItem> at(Position position) {
        CursorPlace place =
                CursorPlace.at(positions.offset(position), file.document().text());
        if (place == null) {
            return List.of();
        }
        return place.kind() == CursorPlace.Kind.KEY ? keys(place) : values(place);
    }

    private List<CompletionItem> keys(CursorPlace place) {
        Map<String, SchemaHints.Key> keys = new LinkedHashMap<>();
        for (SchemaHints hints : file.collection().hints()) {
            hints.keys(place.path()).forEach(key -> keys.putIfAbsent(key.name(), key));
        }
        keys.keySet().removeAll(place.siblings());
        String text = file.document().text().text();
        boolean hasColon = text.startsWith(":", place.end());
        List<CompletionItem> items = new ArrayList<>();
        for (SchemaHints.Key key : keys.values()) {
            String written = Spelling.ALONE.of(key.name(), place.quote());
            CompletionItem item = item(key.name(), hasColon ? written : written + ": ", place, items.size());
            item.setKind(CompletionItemKind.Property);
            item.setDetail(key.isRequired() ? "required" : null);
            item.setDocumentation(key.description());
            items.add(item);
        }
        return items;
    }

    private List<CompletionItem> values(CursorPlace place) {
        Map<String, CompletionItem> items = new LinkedHashMap<>();
        for (SchemaHints hints : file.collection().hints()) {
            hints.values(place.path()).forEach(value -> add(value, CompletionItemKind.EnumMember, place, items));
        }
        file.collection().entries(place.path()).forEach(name -> add(name, CompletionItemKind.Reference, place, items));
        if (isOfTags(place)) {
            List<String> own = ownTags();
            file.site().tags().stream()
                    .filter(tag -> !own.contains(tag))
                    .forEach(tag -> add(tag, CompletionItemKind.Value, place, items));
        }
        return List.copyOf(items.values());
    }

    /** Whether a place is the value of tags, or one of its items. */
    private static boolean isOfTags(CursorPlace place) {
        List<Object> path = place.path();
        return path.equals(List.of(TAGS)) || path.equals(List.of(TAGS, 0));
    }

    private List<String> ownTags() {
        Object tags = file.markdown().frontMatter().get(TAGS);
        return tags instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    private void add(Object value, CompletionItemKind kind, CursorPlace place, Map<String, CompletionItem> items) {
        String written = spelling(place).of(value, place.quote());
        CompletionItem item =
                item(String.valueOf(value), place.needsSpace() ? " " + written : written, place, items.size());
        item.setKind(kind);
        items.putIfAbsent(item.getLabel(), item);
    }

    private static Spelling spelling(CursorPlace place) {
        if (place.kind() == CursorPlace.Kind.FLOW_ITEM) {
            return Spelling.IN_BRACKETS;
        }
        return place.path().equals(List.of(TAGS)) ? Spelling.LIST : Spelling.ALONE;
    }

    private CompletionItem item(String label, String written, CursorPlace place, int number) {
        CompletionItem item = new CompletionItem(label);
        item.setTextEdit(Either.forLeft(new TextEdit(positions.range(place.start(), place.end()), written)));
        // An editor compares this with what is there, which may start with a quote.
        item.setFilterText(place.quote() + label);
        item.setSortText(String.format(Locale.ROOT, "%05d", number));
        return item;
    }
}
