package io.github.postmodel.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which files are read, and what is assumed of them. */
final class FileOptions {
    @Option(names = "--stdin-filename", paramLabel = "<path>", description = "The name of the post on standard input.")
    @Nullable
    String stdinFilename;

    @Option(
            names = "--files-from",
            paramLabel = "<file>",
            description = "Check the paths in this file as well, one on each line; - for standard input.")
    @Nullable
    String filesFrom;

    @Option(
            names = "--include",
            paramLabel = "<pattern>",
            description = "In folders, check files that match instead of *.md. As in .gitignore.")
    @Nullable
    List<String> include;

    @Option(
            names = "--exclude",
            paramLabel = "<pattern>",
            description = "In folders, leave out the files and folders that match.")
    @Nullable
    List<String> exclude;

    @Option(names = "--no-ignore", description = "Ignore .gitignore files.")
    boolean noIgnore;

    @Option(
            names = "--default-offset",
            paramLabel = "<offset>",
            description = "The offset of a date that has none, such as +01:00.")
    @Nullable
    String defaultOffset;

    @Option(
            names = "--default-zone",
            paramLabel = "<zone>",
            description = "The time zone of a date that has no offset, such as Europe/Berlin.")
    @Nullable
    String defaultZone;

    /** Those of the options that were given and may be in a settings file as well. */
    Map<String, List<String>> settings() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        put(given, "include", include);
        put(given, "exclude", exclude);
        put(given, "default-offset", defaultOffset == null ? null : List.of(defaultOffset));
        put(given, "default-zone", defaultZone == null ? null : List.of(defaultZone));
        return given;
    }

    static void put(Map<String, List<String>> given, String key, @Nullable List<String> values) {
        if (values != null) {
            given.put(key, values);
        }
    }
}
