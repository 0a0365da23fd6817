package io.github.postmodel.io;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.bind.DataPath;
import io.github.postmodel.io.internal.edit.BodyEditor;
import io.github.postmodel.io.internal.edit.EntryEditor;
import io.github.postmodel.io.internal.edit.KeyEditor;
import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Index;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.entries.Place;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.source.Splice;
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
        if (steps.size() > options.maxNesting()) {
            throw refused(
                    property,
                    "values would be nested deeper than " + options.maxNesting()
                            + "; raise ReadOptions.maxNesting if that is meant");
        }
        if (steps.size() > 1) {
            refuseUnread(property, String.valueOf(steps.get(0)));
        }
        Map<String, @Nullable Object> asked = fields(DataPath.with(file.fields(), steps, plain(value)))
                .orElseThrow(() -> refused(property, DataPath.obstacle(file.fields(), steps)));
        FileEditor<ParsedData> editor = editor();
        editor.setField(property, String.valueOf(steps.get(0)), asked, true);
        return editor.file().index();
    }

    /** Other fields in the place of those there are; what could not be read stays. */
    Index withFields(Map<String, @Nullable Object> asked) {
        FileEditor<ParsedData> editor = editor();
        editor.setFields(fields(Optional.ofNullable(plain(asked))).orElseThrow(), Set.of());
        return editor.file().index();
    }

    Index without(String property) {
        List<Object> steps = steps(property);
        Optional<Map<String, @Nullable Object>> asked = fields(DataPath.without(file.fields(), steps));
        Place place = Place.of(property, file.index().entries());
        if (asked.isPresent()) {
            FileEditor<ParsedData> editor = editor();
            boolean isDone = place != null
                    && place.complete()
                    && !place.steps().isEmpty()
                    && editor.removeAt(place, asked.get());
            if (!isDone) {
                editor.setField(property, String.valueOf(steps.get(0)), asked.get(), false);
            }
            return editor.file().index();
        }
        return place == null || !place.complete() ? file.index() : withoutUnread(property, place);
    }

    /** What could not be read can be removed all the same, unless another of its name would take its place. */
    private Index withoutUnread(String property, Place place) {
        Entry entry = place.entry();
        for (Problem problem : file.problems()) {
            if (problem.is(Rule.DUPLICATE_KEY) && problem.property().equals(property)) {
                throw refused(property, problem.message());
            }
        }
        EntryEditor entries = new EntryEditor(file.index());
        FileEditor<ParsedData> editor = editor();
        editor.remove(
                property,
                entry.key(),
                place.steps().isEmpty() ? entries.remove(entry.key()) : entries.remove(entry, place.steps()));
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
        editor.rename(property, KeyEditor.rename(file.index().source(), key, flow, name), asked);
        return editor.file().index();
    }

    Index withBody(String body) {
        if (file.index().isWithoutFrontMatter()) {
            return withTextOnly(body);
        }
        FileEditor<ParsedData> editor = editor();
        editor.setBody(new BodyEditor(editor.file().index()).set(body), body);
        return editor.file().index();
    }

    private Index withTextOnly(String body) {
        Source source = file.index().source();
        int end = source.endWithoutBreak(source.start(), source.length());
        for (Splice candidate : List.of(
                new Splice(source.start(), end, body), new Splice(source.start(), source.length(), body + "\n"))) {
            byte[] bytes = Splice.apply(source.bytes(), List.of(candidate));
            ParsedData changed = ParsedData.parse(new Source(source.name(), bytes), options);
            if (changed.problems().isEmpty() && changed.body().equals(body)) {
                return changed.index();
            }
        }
        throw refused("body", "it would be read as front matter; write --- and --- above it first");
    }

    private FileEditor<ParsedData> editor() {
        return new FileEditor<>(
                file, (before, after, splices) -> ParsedData.parse(before, after, splices, options), changed -> false);
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
