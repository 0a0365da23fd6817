package io.github.postmodel.validate.settings;

import io.github.postmodel.Problem;
import io.github.postmodel.io.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
 * @param readOptions how the reader takes a file
 */
public record Settings(
        Rules rules, List<String> include, List<String> exclude, Path root, long maxWarnings, ReadOptions readOptions) {

    private static final String FILE_NAME = ".postmodel.yaml";

    /** The keys of the file. */
    static final List<String> KEYS =
            List.of("select", "ignore", "warn", "error", "include", "exclude", "max-warnings", "default-offset");

    /**
     * Reads the settings of a run.
     *
     * @param options the options of the command line, by their names without hyphens; those that were not given are
     *     not there
     * @param file the file, or null for none
     * @throws BadUsage if a value is not what it should be
     */
    public static Settings of(Map<String, List<String>> options, @Nullable Path file) {
        SettingsFile settings = file == null ? null : SettingsFile.read(file, KEYS);
        Values values = key -> {
            List<String> given = options.get(key);
            return given != null ? given : settings == null ? List.of() : settings.get(key);
        };
        try {
            return read(values, root(file));
        } catch (BadUsage fault) {
            // A fault in an option would be there without the file as well.
            if (file == null || isFaulty(options)) {
                throw fault;
            }
            throw new BadUsage(file + ": " + fault.getMessage());
        }
    }

    /** The settings file of a folder: in it, or in one above it, as far as the repository goes. */
    public static @Nullable Path fileFor(Path folder) {
        Path above = folder.toAbsolutePath().normalize();
        while (above != null) {
            Path file = above.resolve(FILE_NAME);
            if (Files.isRegularFile(file)) {
                return file;
            }
            above = Files.exists(above.resolve(".git")) ? null : above.getParent();
        }
        return null;
    }

    private static Settings read(Values values, Path root) {
        return new Settings(
                Rules.of(values.get("select"), values.get("ignore"), values.get("warn"), values.get("error")),
                values.get("include"),
                values.get("exclude"),
                root,
                maxWarnings(values.get("max-warnings")),
                ReadOptions.defaults().withDefaultOffset(offset(values.get("default-offset"))));
    }

    private static boolean isFaulty(Map<String, List<String>> options) {
        try {
            read(key -> options.getOrDefault(key, List.of()), Path.of(""));
            return false;
        } catch (BadUsage fault) {
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
        if (!value.matches("\\d{1,9}")) {
            throw new BadUsage("max-warnings " + Problem.quote(value) + " is not a number from 0 on");
        }
        return Long.parseLong(value);
    }

    private static @Nullable ZoneOffset offset(List<String> values) {
        String value = last(values);
        if (value == null) {
            return null;
        }
        try {
            return ZoneOffset.of(value);
        } catch (DateTimeException fault) {
            throw new BadUsage(
                    "default-offset " + Problem.quote(value) + " is not an offset; write one such as +01:00 or Z");
        }
    }

    private static @Nullable String last(List<String> values) {
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }

    private interface Values {
        List<String> get(String key);
    }
}
