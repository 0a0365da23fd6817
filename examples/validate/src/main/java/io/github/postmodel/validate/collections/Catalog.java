package io.github.postmodel.validate.collections;

import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.folder.PostFilter;
import io.github.postmodel.validate.input.PathPatterns;
import io.github.postmodel.validate.settings.CollectionSettings;
import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.settings.PerFileIgnore;
import io.github.postmodel.validate.settings.RuleSelection;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.usage.Refusal;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says which collection a file is in. Thread-safe. */
public final class Catalog {
    private final Settings settings;
    private final List<ContentCollection> collections = new ArrayList<>();
    private final ContentCollection others;
    private final ContentCollection pages;
    private final List<FileIgnore> ignores = new ArrayList<>();

    /**
     * The collections of a run.
     *
     * @param gitignore whether {@code .gitignore} counts
     */
    public Catalog(Settings settings, boolean gitignore) {
        this.settings = settings;
        Path root = settings.root();
        References references = settings.references().isEmpty() ? null : new References(settings, gitignore);
        for (CollectionSettings collection : settings.collections()) {
            collections.add(new ContentCollection(collection, root, references));
        }
        for (PerFileIgnore ignore : settings.perFileIgnores()) {
            ignores.add(new FileIgnore(new PathPatterns(List.of(ignore.pattern()), root), ignore.rules()));
        }
        this.others = new ContentCollection(inNone(settings.rules()), root, references);
        this.pages = new ContentCollection(
                inNone(settings.rules().without(List.of(Rule.DATE_REQUIRED.id()))), root, references);
    }

    private CollectionSettings inNone(RuleSelection rules) {
        return new CollectionSettings("", List.of(), true, null, rules, settings.readOptions());
    }

    /** What is in no collection is a post; the page of a section needs no date. */
    private ContentCollection inNone(String name) {
        String file = name.substring(name.lastIndexOf(File.separatorChar) + 1);
        return PostFilter.isIndexPage(file) ? pages : others;
    }

    /** The collection of a file, by its name in the report; that of all others where it is in none. */
    public ContentCollection of(String name) {
        if (collections.isEmpty()) {
            return inNone(name);
        }
        String path = path(name);
        for (ContentCollection collection : collections) {
            if (collection.settings().matches(path)) {
                return collection;
            }
        }
        return inNone(name);
    }

    /** The files of the schemas, as far as they were loaded, by absolute paths. */
    public Set<Path> schemaFiles() {
        Set<Path> files = new LinkedHashSet<>();
        for (ContentCollection collection : collections) {
            files.addAll(collection.schemaFiles());
        }
        return files;
    }

    /** The rules that count for a file of a collection: those of the collection, but for what is ignored in the file. */
    public RuleSelection rules(ContentCollection collection, String name) {
        RuleSelection rules = collection.rules();
        for (FileIgnore ignore : ignores) {
            rules = ignore.isAbout(name) ? rules.without(ignore.rules()) : rules;
        }
        return rules;
    }

    private String path(String name) {
        try {
            return settings.below(PathName.parse(name).toAbsolutePath().normalize());
        } catch (Refusal noPath) {
            return name;
        }
    }

    /** Rules that do not count for some files. */
    private record FileIgnore(PathPatterns files, List<String> rules) {
        boolean isAbout(String name) {
            try {
                return files.match(PathName.parse(name), false);
            } catch (Refusal noPath) {
                return false;
            }
        }
    }
}
