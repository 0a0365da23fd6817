package io.github.postmodel.validate.init;

import io.github.postmodel.validate.infer.Inference;
import io.github.postmodel.validate.input.PathArguments;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.usage.Refusal;
import io.github.postmodel.validation.PostValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Settings for a site that has none: a collection for each folder, each with a schema. Nothing is ever overwritten. */
public final class NewSettings {
    private static final String LOOSE_NAME = "pages";

    private final Path folder;
    private final List<FoundCollection> collections = new ArrayList<>();

    /**
     * Looks at the files of a folder.
     *
     * @throws Refusal if there are none
     */
    public NewSettings(Path folder, PostValidator validator) {
        this.folder = folder;
        Set<String> names = new HashSet<>();
        Map<String, List<Path>> folders = ContentFolders.of(files());
        folders.forEach((path, files) -> {
            String name = name(path, names);
            collections.add(FoundCollection.of(name, path, files, folder, validator));
        });
        if (collections.isEmpty()) {
            throw new Refusal(folder + ": no posts in this folder; they are named *.md");
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(folder + ": no such folder");
        }
        Path absolute = folder.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>();
        new PathArguments(List.of(absolute.toString()))
                .list(Settings.of(Map.of(), null), true, Set.of(), (path, reason) -> {})
                .forEachRemaining(file -> files.add(absolute.relativize(file)));
        return files;
    }

    /** The name of a folder, or where another has it, its path. */
    private static String name(String path, Set<String> taken) {
        String last = path.equals(ContentFolders.LOOSE) ? LOOSE_NAME : path.substring(path.lastIndexOf('/') + 1);
        String name = plain(last);
        String whole = path.isEmpty() ? LOOSE_NAME : plain(path.replace('/', '-'));
        String free = taken.contains(name) ? whole : name;
        for (int number = 2; taken.contains(free); number++) {
            free = whole + "-" + number;
        }
        taken.add(free);
        return free;
    }

    /** A name that is a key of YAML as it is, and the name of a file. */
    private static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|(?<!-)-+$", "");
        return plain.matches("[A-Za-z].*") ? plain : "collection-" + plain;
    }

    /**
     * Writes the settings and the schemas.
     *
     * @throws Refusal if one of the files is there; then none is written
     */
    public void write() {
        List<Path> files = new ArrayList<>(List.of(folder.resolve(Settings.FILE_NAME)));
        collections.stream()
                .filter(FoundCollection::hasSchema)
                .forEach(collection -> files.add(folder.resolve(collection.schema())));
        for (Path file : files) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new Refusal(file + " is there already; nothing was written. Remove it, or change it by hand");
            }
        }
        try {
            for (FoundCollection collection : collections) {
                if (collection.hasSchema()) {
                    Path schema = folder.resolve(collection.schema());
                    Files.createDirectories(schema.getParent());
                    try (Gate gate = Gate.toNewFile(schema)) {
                        collection.inference().write(collection.name(), gate.json(Inference.levels()));
                    }
                }
            }
            try (Gate gate = Gate.toNewFile(files.get(0))) {
                gate.println("# Which files are of which kind: the first collection that has a file counts.");
                gate.println("collections:");
                collections.forEach(collection -> gate.println("  " + collection.setting()));
            }
        } catch (IOException fault) {
            throw new Refusal("cannot be written: " + fault.getMessage());
        }
    }

    /** What was found, a line for each collection. */
    public List<String> summary() {
        return collections.stream()
                .map(collection -> collection.name() + ": " + collection.files()
                        + (collection.files() == 1 ? " file" : " files")
                        + (collection.isPosts() ? ", checked as posts" : "")
                        + (collection.hasSchema() ? ", schema " + collection.schema() : ", without front matter"))
                .toList();
    }
}
