package io.github.postmodel.validate.collections;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validate.input.PathArguments;
import io.github.postmodel.validate.settings.CollectionSettings;
import io.github.postmodel.validate.settings.Settings;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of a collection are called: by their files without the ending, a file {@code index} by its folder, and
 * by {@code id} and {@code slug}. Data files are entries as well, by their names.
 */
final class EntryNames {
    private static final List<String> ENTRIES =
            List.of("*.md", "*.markdown", "*.mdx", "*.yaml", "*.yml", "*.json", "*.toml", "!_index.*");
    private static final List<String> KEYS = List.of("id", "slug");

    private final Settings settings;
    private final boolean gitignore;

    EntryNames(Settings settings, boolean gitignore) {
        this.settings = settings.withInclude(ENTRIES);
        this.gitignore = gitignore;
    }

    SortedSet<String> of(CollectionSettings collection) {
        SortedSet<String> names = new TreeSet<>();
        Iterator<Path> files = new PathArguments(List.of(settings.root().toString()))
                .list(settings, gitignore, Set.of(), (path, reason) -> {});
        while (files.hasNext()) {
            Path file = files.next();
            if (collection.matches(settings.below(file))) {
                add(file, names);
            }
        }
        return names;
    }

    private static void add(Path file, SortedSet<String> names) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1);
        name = name.substring(0, dot);
        Path folder = file.getParent();
        names.add(name.equals("index") && folder != null ? String.valueOf(folder.getFileName()) : name);
        if (ending.startsWith("m")) {
            addKeys(file, names);
        }
    }

    private static void addKeys(Path file, SortedSet<String> names) {
        try {
            Map<String, @Nullable Object> values = MarkdownFile.open(file).frontMatter();
            for (String key : KEYS) {
                Object value = values.get(key);
                if (value != null) {
                    names.add(value.toString());
                }
            }
        } catch (PostReadException unreadable) {
            // The run tells it where it checks the file.
            return;
        }
    }
}
