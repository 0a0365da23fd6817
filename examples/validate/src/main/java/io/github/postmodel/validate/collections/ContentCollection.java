package io.github.postmodel.validate.collections;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.hints.SchemaHints;
import io.github.postmodel.validate.schema.FrontMatterCheck;
import io.github.postmodel.validate.schema.PlainValues;
import io.github.postmodel.validate.schema.SchemaFault;
import io.github.postmodel.validate.settings.CollectionSettings;
import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.settings.RuleSelection;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files of one kind, and what they are checked against. Thread-safe. */
public final class ContentCollection {
    /** Faults after which it is not known what the front matter is. */
    private static final Set<String> WITHOUT_FRONT_MATTER =
            Set.of(Rule.ENCODING.id(), Rule.FENCE_UNCLOSED.id(), Rule.NOT_A_MAPPING.id(), Rule.LIMIT.id());

    private final CollectionSettings settings;
    private final Path folder;
    private final @Nullable References references;
    private @Nullable FrontMatterCheck loaded;
    private @Nullable SchemaFault broken;
    private @Nullable List<SchemaHints> hints;

    ContentCollection(CollectionSettings settings, Path folder, @Nullable References references) {
        this.settings = settings;
        this.folder = folder;
        this.references = references;
    }

    CollectionSettings settings() {
        return settings;
    }

    /** Whether its files are posts, and not only Markdown files. */
    public boolean isPost() {
        return settings.isPost();
    }

    public boolean hasSchema() {
        return settings.schema() != null;
    }

    /** The keys that the schema knows by their names; none without a schema. */
    public Set<String> keys() {
        Path schema = settings.schema();
        return schema == null ? Set.of() : load(schema).keys();
    }

    /** The files of the schema: all where it is loaded, and else the one that the settings name. */
    synchronized Set<Path> schemaFiles() {
        Set<Path> files = new LinkedHashSet<>();
        Path schema = settings.schema();
        if (schema != null) {
            files.add(schema.toAbsolutePath().normalize());
        }
        if (loaded != null) {
            files.addAll(loaded.files());
        }
        if (broken != null) {
            files.add(PathName.parse(broken.file()).toAbsolutePath().normalize());
        }
        return files;
    }

    public ReadOptions readOptions() {
        return settings.readOptions();
    }

    public RuleSelection rules() {
        return settings.rules();
    }

    /**
     * What is wrong with a file by the schema and the references, each with its range.
     *
     * @throws SchemaFault if the schema cannot be used
     */
    public List<Problem> check(MarkdownFile file) {
        Path schema = settings.schema();
        if (schema == null && references == null) {
            return List.of();
        }
        if (file.problems().stream().anyMatch(problem -> WITHOUT_FRONT_MATTER.contains(problem.rule()))) {
            return List.of();
        }
        ZoneId defaultZone = settings.readOptions().defaultZone();
        Map<String, @Nullable Object> values = PlainValues.of(file.frontMatter(), defaultZone);
        List<Problem> problems = new ArrayList<>();
        if (schema != null) {
            problems.addAll(load(schema).check(file, values, defaultZone));
        }
        if (references != null) {
            problems.addAll(references.check(file, values));
        }
        return problems;
    }

    /** What its schemas say to a person who writes: its own first, then that of a post. One that is broken says nothing. */
    public synchronized List<SchemaHints> hints() {
        if (hints == null) {
            List<SchemaHints> made = new ArrayList<>();
            Path schema = settings.schema();
            if (schema != null) {
                try {
                    made.add(new SchemaHints(load(schema).references()));
                } catch (SchemaFault toldByTheCheck) {
                    // Nothing is known of it then.
                }
            }
            if (isPost()) {
                made.add(SchemaHints.ofPost());
            }
            hints = List.copyOf(made);
        }
        return hints;
    }

    /**
     * The entries that a property may name; none where it names no entry.
     *
     * @param path the keys and indexes that lead to it
     */
    public List<String> entries(List<Object> path) {
        return references == null ? List.of() : references.names(path);
    }

    /** Loads the schema for the first file; one that cannot be used is told for each, and loaded once. */
    private synchronized FrontMatterCheck load(Path schema) {
        if (broken != null) {
            throw broken;
        }
        if (loaded == null) {
            try {
                loaded = FrontMatterCheck.load(schema, folder);
            } catch (SchemaFault fault) {
                broken = fault;
                throw fault;
            }
        }
        return loaded;
    }
}
