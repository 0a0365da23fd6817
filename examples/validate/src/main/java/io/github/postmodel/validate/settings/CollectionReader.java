package io.github.postmodel.validate.settings;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.glob.Glob;
import io.github.postmodel.validate.usage.DidYouMean;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what has keys of its own in a settings file: the collections, their references, and the rules for some files. */
final class CollectionReader {
    static final String COLLECTIONS = "collections";
    static final String REFERENCES = "references";

    private static final String WILDCARDS = "*?[";
    private static final List<String> KEYS = List.of(
            "files", "model", "schema", "select", "ignore", "warn", "error", DefaultZone.OFFSET, DefaultZone.ZONE);

    private final SettingsFile file;
    private final Map<String, List<String>> options;
    private final Path root;

    /**
     * A reader.
     *
     * @param file the settings
     * @param options what the command line says, which takes the place of a key
     * @param root the folder of the settings
     */
    CollectionReader(SettingsFile file, Map<String, List<String>> options, Path root) {
        this.file = file;
        this.options = options;
        this.root = root;
    }

    /** The collections in their order. */
    List<CollectionSettings> collections() {
        List<CollectionSettings> collections = new ArrayList<>();
        for (SettingsFile.Entry entry : file.section(COLLECTIONS)) {
            collections.add(collection(entry));
        }
        return collections;
    }

    /** The references, each to one of the collections. */
    List<Reference> references(Collection<CollectionSettings> collections) {
        List<String> names = collections.stream().map(CollectionSettings::name).toList();
        List<Reference> references = new ArrayList<>();
        for (SettingsFile.Entry entry : file.section(REFERENCES)) {
            String name = file.text(entry.value());
            if (!names.contains(name)) {
                throw file.fault(
                        entry.value(),
                        "no collection is named " + Problem.quote(name) + DidYouMean.hint(name, names)
                                + (names.isEmpty()
                                        ? "; add it to collections"
                                        : " (known: " + String.join(", ", names) + ")"));
            }
            references.add(new Reference(entry.key(), name));
        }
        return references;
    }

    /** Which rules do not count for which files; those of the options where there are any. */
    List<PerFileIgnore> perFileIgnores(List<PerFileIgnore> given) {
        if (options.containsKey(PerFileIgnore.KEY)) {
            return given;
        }
        List<PerFileIgnore> ignores = new ArrayList<>();
        for (SettingsFile.Entry entry : file.section(PerFileIgnore.KEY)) {
            file.checkPattern(entry.name(), entry.key());
            List<String> rules = file.rules(entry.value());
            try {
                ignores.add(new PerFileIgnore(entry.key(), rules));
            } catch (Refusal fault) {
                throw file.fault(entry.value(), String.valueOf(fault.getMessage()));
            }
        }
        return ignores;
    }

    private CollectionSettings collection(SettingsFile.Entry entry) {
        SettingsFile.Values values = file.values(entry, KEYS);
        if (values.texts("files").isEmpty()) {
            throw values.fault(
                    "files",
                    "the collection " + entry.key() + " has no files; write such as files: '" + entry.key() + "/**'");
        }
        return new CollectionSettings(
                entry.key(),
                globs(values),
                isPost(values),
                schema(values),
                placed(
                        values,
                        "error",
                        () -> RuleSelection.of(
                                get(values, "select"),
                                get(values, "ignore"),
                                get(values, "warn"),
                                get(values, "error"))),
                placed(
                        values,
                        values.has(DefaultZone.ZONE) ? DefaultZone.ZONE : DefaultZone.OFFSET,
                        () -> Limits.of(key -> get(values, key))
                                .withDefaultZone(DefaultZone.of(
                                        get(values, DefaultZone.OFFSET), get(values, DefaultZone.ZONE)))));
    }

    /** A fault in a value of the collection, at its place. */
    private static <T> T placed(SettingsFile.Values values, String key, Supplier<T> read) {
        try {
            return read.get();
        } catch (Refusal fault) {
            throw values.fault(key, String.valueOf(fault.getMessage()));
        }
    }

    /** An option before the key of the collection, and that before the key of the same name for all. */
    private List<String> get(SettingsFile.Values values, String key) {
        List<String> given = options.get(key);
        if (given != null) {
            return given;
        }
        return values.has(key) ? values.texts(key) : file.get(key);
    }

    private static List<Glob> globs(SettingsFile.Values values) {
        List<Glob> globs = new ArrayList<>();
        for (String written : values.texts("files")) {
            String pattern = written.startsWith("./") ? written.substring(2) : written;
            if (pattern.startsWith("../") || pattern.startsWith("/")) {
                throw values.fault(
                        "files",
                        "files " + Problem.quote(written) + " is not below the folder of this file; move it there");
            }
            boolean isFolder = pattern.endsWith("/");
            globs.add(placed(values, "files", () -> Glob.of(isFolder ? pattern + "**" : pattern)));
            if (!isFolder && pattern.chars().noneMatch(character -> WILDCARDS.indexOf(character) >= 0)) {
                // Without a wildcard it may be meant for a file, or for a folder.
                globs.add(Glob.of(pattern + "/**"));
            }
        }
        return globs;
    }

    private static boolean isPost(SettingsFile.Values values) {
        List<String> model = values.texts("model");
        if (model.isEmpty()) {
            // A schema is a model by itself.
            return !values.has("schema");
        }
        if (model.equals(List.of("post"))) {
            return true;
        }
        if (!model.equals(List.of("none"))) {
            throw values.fault(
                    "model", "model " + Problem.quote(String.join(", ", model)) + " is not known; write post or none");
        }
        return false;
    }

    /** A schema is of the same repository: one of elsewhere would show lines of any file as its faults. */
    private @Nullable Path schema(SettingsFile.Values values) {
        List<String> names = values.texts("schema");
        if (names.isEmpty()) {
            return null;
        }
        String name = names.get(0);
        Path path = root.resolve(placed(values, "schema", () -> PathName.parse(name)))
                .normalize();
        try {
            if (!Files.isRegularFile(path)) {
                throw values.fault(
                        "schema",
                        "schema " + Problem.quote(name) + ": no such file; run validate --infer-schema to make one");
            }
            if (!path.toRealPath().startsWith(root.toRealPath())) {
                throw values.fault(
                        "schema",
                        "schema " + Problem.quote(name) + " is not below the folder of this file; move it there");
            }
        } catch (IOException fault) {
            throw values.fault("schema", "schema " + Problem.quote(name) + " cannot be read");
        }
        return path;
    }
}
