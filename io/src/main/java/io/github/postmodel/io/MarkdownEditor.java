package io.github.postmodel.io;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.bind.DataPath;
import io.github.postmodel.io.internal.edit.BodyEditor;
import io.github.postmodel.io.internal.edit.EntryEditor;
import io.github.postmodel.io.internal.edit.KeyEditor;
import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Index;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.entries.Place;
import io.github.postmodel.io.internal.entries.PropertyPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The changes of a {@link MarkdownFile} by the path of a property. Each gives the file as it is then. */
final class MarkdownEditor {
    private final ParsedData file;
    private final ReadOptions options;

    MarkdownEditor(ParsedData file, ReadOptions options) {
        this.file = file;
        this.options = options;
    }

    Index with(String property, @Nullable Object value) {
        List<Object> steps = steps(property);
        if (steps.size() > 1) {
            refuseUnread(property, String.valueOf(steps.get(0)));
        }
        FileEditor<ParsedData> editor = editor();
        editor.setFields(
                fields(DataPath.with(file.fields(), steps, plain(value)))
                        .orElseThrow(() -> refused(property, "there is no list or mapping that it could be in")),
                Set.of());
        return editor.file().index();
    }

    /** Other fields in the place of those there are; what could not be read stays. */
    Index withFields(Map<String, @Nullable Object> asked) {
        FileEditor<ParsedData> editor = editor();
        editor.setFields(fields(Optional.ofNullable(plain(asked))).orElseThrow(), Set.of());
        return editor.file().index();
    }

    Index without(String property) {
        Place place = Place.of(property, file.index().entries());
        if (place == null || !place.complete()) {
            return file.index();
        }
        FileEditor<ParsedData> editor = editor();
        Optional<Map<String, @Nullable Object>> asked = fields(DataPath.without(file.fields(), steps(property)));
        if (asked.isPresent()) {
            editor.setFields(asked.get(), Set.of());
        } else {
            // What could not be read can be removed all the same.
            EntryEditor entries = new EntryEditor(file.index());
            Entry entry = place.entry();
            boolean isEntry = place.steps().isEmpty();
            editor.change(
                    property,
                    false,
                    isEntry ? entries.remove(entry.key()) : entries.remove(entry, place.steps()),
                    file.fields());
        }
        return editor.file().index();
    }

    Index rename(String property, String name) {
        Place place = Place.of(property, file.index().entries());
        Node key = place == null || !place.complete() ? null : place.key();
        if (place == null || !(key instanceof Node.Scalar old) || old.text().equals(name)) {
            return file.index();
        }
        refuseUnread(property, place.entry().key());
        FileEditor<ParsedData> editor = editor();
        Map<String, @Nullable Object> asked = fields(DataPath.renamed(file.fields(), steps(property), name))
                .orElseThrow(() -> refused(property, Problem.quote(name) + " is there already"));
        boolean flow = file.index().entries().flow() || place.flow();
        editor.change(property, true, KeyEditor.rename(key, flow, name), asked);
        return editor.file().index();
    }

    Index withBody(String body) {
        FileEditor<ParsedData> editor = editor();
        editor.setBody(new BodyEditor(editor.file().index()).set(body), body);
        return editor.file().index();
    }

    private FileEditor<ParsedData> editor() {
        return new FileEditor<>(file, source -> ParsedData.parse(source, options), changed -> false);
    }

    /** Of a value that could not be read no part is changed: what is not known of it would be lost. */
    private void refuseUnread(String property, String key) {
        boolean isUnread =
                file.index().entries().get(key) != null && !file.fields().containsKey(key);
        if (isUnread) {
            String problem = file.problems().stream()
                    .filter(one -> one.property().equals(key))
                    .map(Problem::message)
                    .findFirst()
                    .orElse("its value cannot be read");
            throw refused(property, problem);
        }
    }

    private PostEditException refused(String property, String reason) {
        return new PostEditException(file.index().source().name(), property, reason);
    }

    /** A value in the types of the front matter. */
    private static @Nullable Object plain(@Nullable Object value) {
        return FrontMatter.builder().putExtra("value", value).build().extra().get("value");
    }

    /** The steps of a property, of which the first is a key as the file has it. */
    private List<Object> steps(String property) {
        Place place = Place.of(property, file.index().entries());
        return place == null
                ? PropertyPath.steps(property)
                : Stream.concat(Stream.of(place.entry().key()), place.steps().stream())
                        .toList();
    }

    @SuppressWarnings("unchecked") // A changed map of fields is one: its top-level keys are text.
    private static Optional<Map<String, @Nullable Object>> fields(Optional<Object> changed) {
        return changed.map(fields -> (Map<String, @Nullable Object>) fields);
    }
}
