package io.github.postmodel.validate;

import io.github.postmodel.validate.usage.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which files are read, and what is assumed of them. */
final class FileOptions {
    static final String CHANGED = "--changed";

    /** In place of the name of a commit that is left out: no argument can be this. */
    static final String LAST_COMMIT = "\0";

    static final String FORCE_EXCLUDE = "--force-exclude";

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

    @Option(names = FORCE_EXCLUDE, description = "Leave them out also where they are named as arguments.")
    boolean forceExclude;

    @Option(
            names = CHANGED,
            paramLabel = "[<ref>]",
            description = "Of all these files, only those that git sees as changed: since the last commit, or since"
                    + " the branch left this one. Without a path, in the current folder.")
    @Nullable
    String changed;

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

    @Option(
            names = "--max-file-bytes",
            paramLabel = "<number>",
            description = "Read no file that is larger; 16777216 unless set.")
    @Nullable
    String maxFileBytes;

    @Option(
            names = "--max-front-matter-bytes",
            paramLabel = "<number>",
            description = "Nor one with more front matter; 1048576 unless set.")
    @Nullable
    String maxFrontMatterBytes;

    @Option(
            names = "--max-nesting",
            paramLabel = "<number>",
            description = "How deep values may lie in one another; 50 unless set.")
    @Nullable
    String maxNesting;

    @Option(
            names = "--max-alias-nodes",
            paramLabel = "<number>",
            description = "How many values aliases may expand to; 10000 unless set.")
    @Nullable
    String maxAliasNodes;

    /** Refuses the name of a commit that is empty, as that of a variable is that is not set. */
    void checkChanged() {
        if (changed != null && changed.isBlank()) {
            throw new Refusal("--changed= names no commit; write --changed, or --changed=origin/main");
        }
    }

    /** The name of a commit; empty for the last one. */
    String changedSince() {
        return changed == null || changed.equals(LAST_COMMIT) ? "" : changed;
    }

    /** Those of the options that were given and may be in a settings file as well. */
    Map<String, List<String>> settings() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        put(given, "include", include);
        put(given, "exclude", exclude);
        putOne(given, "default-offset", defaultOffset);
        putOne(given, "default-zone", defaultZone);
        putOne(given, "max-file-bytes", maxFileBytes);
        putOne(given, "max-front-matter-bytes", maxFrontMatterBytes);
        putOne(given, "max-nesting", maxNesting);
        putOne(given, "max-alias-nodes", maxAliasNodes);
        return given;
    }

    static void putOne(Map<String, List<String>> given, String key, @Nullable String value) {
        put(given, key, value == null ? null : List.of(value));
    }

    static void put(Map<String, List<String>> given, String key, @Nullable List<String> values) {
        if (values != null) {
            given.put(key, values);
        }
    }
}
