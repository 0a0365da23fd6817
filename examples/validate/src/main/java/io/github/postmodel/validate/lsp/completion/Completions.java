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
            if (place.kind() == Kind.VALUE) {
                completions.addValues(place);
            } else if (!place.isBeforeWord()) {
                completions.addKeys(place);
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
            add(key.name(), CompletionItemKind.Property, spelling(place), ListText.NONE, place);
            CompletionItem item = Objects.requireNonNull(items.get(key.name()));
            item.setDetail(key.isRequired() ? "required" : null);
            item.setDocumentation(key.description());
        }
    }

    private void addValues(Place place) {
        List<Object> path = place.trial().path();
        List<Object> one = isList(path) ? Trial.with(path, 0) : path;
        boolean isItem = one.get(one.size() - 1) instanceof Integer;
        ListText list = one == path
                ? ListText.NONE
                : ListText.of(place, file.document().text().text());
        if (list == null || isItem && place.isBeforeWord()) {
            return;
        }
        Spelling spelling = one == path ? spelling(place) : Spelling.LIST;
        Collection<?> own = one == path ? place.trial().siblings() : list.items();
        for (SchemaHints hints : file.collection().hints()) {
            addOthers(hints.values(one), own, CompletionItemKind.EnumMember, spelling, list, place);
        }
        addOthers(file.collection().entries(path), own, CompletionItemKind.Reference, spelling, list, place);
        if (one.size() == 2 && one.get(0).equals(TAGS) && isItem) {
            addOthers(file.site().tags(), own, CompletionItemKind.Value, spelling, list, place);
        }
    }

    /** Those that the list does not have. */
    private void addOthers(
            Collection<?> values,
            Collection<?> own,
            CompletionItemKind kind,
            Spelling spelling,
            ListText list,
            Place place) {
        for (Object value : values) {
            if (!own.contains(value)) {
                add(value, kind, spelling, list, place);
            }
        }
    }

    private boolean isList(List<Object> path) {
        return path.equals(List.of(TAGS)) || file.collection().hints().stream().anyMatch(hints -> hints.isList(path));
    }

    private void add(Object value, CompletionItemKind kind, Spelling spelling, ListText list, Place place) {
        String label = String.valueOf(value);
        String colon = place.kind() == Kind.KEY && !place.word().hasColon() ? ": " : "";
        String written =
                place.space() + list.with(spelling.of(value, place.word().quote())) + colon;
        // An editor compares this with what is there, which may start with a quote.
        String compared = place.word().quote() + list.before() + label;
        items.putIfAbsent(label, item(label, kind, written, compared, place));
    }

    private static Spelling spelling(Place place) {
        return place.isInBrackets() ? Spelling.IN_BRACKETS : Spelling.ALONE;
    }

    private CompletionItem item(String label, CompletionItemKind kind, String written, String compared, Place place) {
        CompletionItem item = new CompletionItem(label);
        item.setKind(kind);
        item.setTextEdit(Either.forLeft(new TextEdit(positions.range(place.start(), place.end()), written)));
        item.setFilterText(compared);
        item.setSortText(String.format(Locale.ROOT, "%05d", items.size()));
        return item;
    }
}
