package io.github.postmodel.validate.settings;

import io.github.postmodel.Problem;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a run goes by. The keys of {@code .postmodel.yaml} are the options of the command line without their hyphens;
 * an option takes the place of its key.
 *
 * @param rules which rules count
 * @param include which files of a folder are posts, as patterns of {@code .gitignore}
 * @param exclude which files and folders of a folder are left out, likewise
 * @param root the folder that the patterns start from
 * @param maxWarnings how many warnings pass; negative for any number
 * @param readOptions how files are read
 * @param collections which files are of which kind; the first that has a file counts
 * @param references the links between collections
 * @param perFileIgnores which rules do not count for which files
 */
public record Settings(
        RuleSelection rules,
        List<String> include,
        List<String> exclude,
        Path root,
        long maxWarnings,
        ReadOptions readOptions,
        List<CollectionSettings> collections,
        List<Reference> references,
        List<PerFileIgnore> perFileIgnores) {

    /** The name of the file. */
    public static final String FILE_NAME = ".postmodel.yaml";

    /** A name that people may take for it. */
    private static final String OTHER_NAME = ".postmodel.yml";

    /** The keys of the file. */
    static final List<String> KEYS = keys();

    private static final List<String> SECTIONS =
            List.of(CollectionReader.COLLECTIONS, CollectionReader.REFERENCES, PerFileIgnore.KEY);

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of("select", "ignore", "warn", "error", "include", "exclude"));
        keys.addAll(List.of("max-warnings", DefaultZone.OFFSET, DefaultZone.ZONE));
        keys.addAll(Limits.KEYS);
        return List.copyOf(keys);
    }

    /**
     * Reads the settings of a run.
     *
     * @param options the options that were given on the command line, by their names without hyphens
     * @param file the file, or null for none
     * @throws Refusal if a value is not what it should be
     */
    public static Settings of(Map<String, List<String>> options, @Nullable Path file) {
        return of(options, file, file == null ? null : SettingsFile.read(file, KEYS, SECTIONS));
    }

    /**
     * Checks a text that a settings file is to have.
     *
     * @throws Refusal if a value is not what it should be
     */
    public static void check(Path file, String text) {
        of(Map.of(), file, SettingsFile.parse(file, text, KEYS, SECTIONS));
    }

    private static Settings of(
            Map<String, List<String>> options, @Nullable Path file, @Nullable SettingsFile settings) {
        Values values = new Values(options, settings);
        try {
            Settings read = read(values, root(file));
            return settings == null ? read : read.with(new CollectionReader(settings, options, read.root));
        } catch (Refusal fault) {
            // A fault in an option would be there without the file as well.
            String message = String.valueOf(fault.getMessage());
            if (settings == null || isFaulty(options) || message.startsWith(String.valueOf(file))) {
                throw fault;
            }
            // What is wrong with a value starts with its key.
            throw settings.fault(message.split(" ", 2)[0], message);
        }
    }

    /** The same, for files of other names. */
    public Settings withInclude(List<String> patterns) {
        return new Settings(
                rules, patterns, exclude, root, maxWarnings, readOptions, collections, references, perFileIgnores);
    }

    private Settings with(CollectionReader reader) {
        List<CollectionSettings> read = reader.collections();
        return new Settings(
                rules,
                include,
                exclude,
                root,
                maxWarnings,
                readOptions,
                read,
                reader.references(read),
                reader.perFileIgnores(perFileIgnores));
    }

    /**
     * The settings file of a folder: in it, or in one above it, up to {@link Repository#topOf}.
     *
     * @return the file; null where there is none
     * @throws Refusal if the file is a link to anything but another such file below that folder
     */
    public static @Nullable Path fileFor(Path folder) {
        Path above = folder.toAbsolutePath().normalize();
        Path top = Repository.topOf(above);
        Path file = above.resolve(FILE_NAME);
        while (!Files.isRegularFile(file)) {
            if (Files.exists(above.resolve(OTHER_NAME))) {
                throw new Refusal(
                        above.resolve(OTHER_NAME) + ": settings are read from " + FILE_NAME + "; rename the file");
            }
            Path parent = above.getParent();
            if (above.equals(top) || parent == null) {
                return null;
            }
            above = parent;
            file = above.resolve(FILE_NAME);
        }
        if (Files.isSymbolicLink(file) && !leadsToSettings(file, top)) {
            throw new Refusal(file + ": this link does not lead to a " + FILE_NAME + " in " + top
                    + ", and is not followed; put the file itself there");
        }
        return file;
    }

    /** Content may come from strangers: a link to any other file would show lines of it as faults. */
    private static boolean leadsToSettings(Path link, Path top) {
        try {
            Path target = link.toRealPath();
            return target.endsWith(FILE_NAME) && target.startsWith(top.toRealPath());
        } catch (IOException nowhere) {
            return false;
        }
    }

    /** The path of a file as patterns see it: below the folder that they start from, with slashes. */
    public String below(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    private static Settings read(Values values, Path root) {
        return new Settings(
                RuleSelection.of(values.get("select"), values.get("ignore"), values.get("warn"), values.get("error")),
                values.get("include"),
                values.get("exclude"),
                root,
                maxWarnings(values.get("max-warnings")),
                Limits.of(values)
                        .withDefaultZone(DefaultZone.of(values.get(DefaultZone.OFFSET), values.get(DefaultZone.ZONE))),
                List.of(),
                List.of(),
                PerFileIgnore.parseAll(values.get(PerFileIgnore.KEY)));
    }

    private static boolean isFaulty(Map<String, List<String>> options) {
        try {
            read(new Values(options, null), Path.of(""));
            return false;
        } catch (Refusal fault) {
            return true;
        }
    }

    private static Path root(@Nullable Path file) {
        Path folder =
                file == null ? Path.of("") : file.toAbsolutePath().normalize().getParent();
        return (folder == null ? Path.of("") : folder).toAbsolutePath().normalize();
    }

    private static long maxWarnings(List<String> values) {
        String value = last(values);
        if (value == null) {
            return -1;
        }
        if (value.matches("-\\d+")) {
            throw new Refusal("max-warnings " + Problem.quote(value) + " is less than 0; write 0 or more");
        }
        if (!value.matches("\\d{1,9}")) {
            throw new Refusal("max-warnings " + Problem.quote(value) + " is not a number; write one such as 0 or 10");
        }
        return Long.parseLong(value);
    }

    private static @Nullable String last(List<String> values) {
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }

    /** The values of a key: from the command line, or else from the file. */
    private record Values(
            Map<String, List<String>> options, @Nullable SettingsFile file) implements Function<String, List<String>> {
        List<String> get(String key) {
            List<String> given = options.get(key);
            return given != null ? given : file == null ? List.of() : file.get(key);
        }

        @Override
        public List<String> apply(String key) {
            return get(key);
        }
    }
}
