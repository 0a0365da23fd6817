package io.github.postmodel.validate;

import io.github.postmodel.validate.report.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the command line says. */
@Command(
        name = Arguments.NAME,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        versionProvider = Arguments.Version.class,
        customSynopsis = {
            Arguments.NAME + " [options] <path>...",
            "       " + Arguments.NAME + " format [--check | --diff] [options] <path>..."
        },
        description = "Checks Markdown posts with YAML front matter.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no errors",
            "1:errors, or more warnings than --max-warnings",
            "2:wrong usage, or a path that could not be checked",
            "130:interrupted; what was found until then is told"
        })
final class Arguments {
    static final String NAME = "postmodel-validate";

    /** How an option begins, and a file of arguments. */
    private static final String NOT_PATHS = "-@";

    @Parameters(
            paramLabel = "<path>",
            description = {
                "Files, folders with all their folders, globs, and - for standard input.",
                "Of a folder, every *.md is checked but _index.md, what is hidden (its name starts with a dot), and"
                        + " what .gitignore names."
            })
    final List<String> paths = new ArrayList<>();

    @ArgGroup(validate = false, heading = "%nWhich files:%n", order = 1)
    final Files files = new Files();

    @ArgGroup(validate = false, heading = "%nWhich rules:%n", order = 2)
    final Rules rules = new Rules();

    @ArgGroup(validate = false, heading = "%nWhat is printed:%n", order = 3)
    final Output output = new Output();

    @ArgGroup(validate = false, heading = "%nMending:%n", order = 4)
    final Mending mending = new Mending();

    @ArgGroup(validate = false, heading = "%nThe run:%n", order = 5)
    final Running running = new Running();

    /** Which files are checked. */
    static final class Files {
        @Option(
                names = "--stdin-filename",
                paramLabel = "<path>",
                description = "The name of the post on standard input.")
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
                description = "In folders, check the files that match, in place of *.md. Written as in .gitignore.")
        @Nullable
        List<String> include;

        @Option(
                names = "--exclude",
                paramLabel = "<pattern>",
                description = "In folders, leave out the files and folders that match.")
        @Nullable
        List<String> exclude;

        @Option(names = "--no-ignore", description = "Take no notice of .gitignore.")
        boolean noIgnore;

        Map<String, List<String>> settings() {
            Map<String, List<String>> given = new LinkedHashMap<>();
            put(given, "include", include);
            put(given, "exclude", exclude);
            return given;
        }
    }

    /** Which rules count. */
    static final class Rules {
        @Option(names = "--select", split = ",", paramLabel = "<rule>", description = "Only these rules.")
        @Nullable
        List<String> select;

        @Option(names = "--ignore", split = ",", paramLabel = "<rule>", description = "Not these rules.")
        @Nullable
        List<String> ignore;

        @Option(names = "--warn", split = ",", paramLabel = "<rule>", description = "These are warnings.")
        @Nullable
        List<String> warn;

        @Option(names = "--error", split = ",", paramLabel = "<rule>", description = "These are errors.")
        @Nullable
        List<String> error;

        @Option(
                names = "--max-warnings",
                paramLabel = "<number>",
                description = "More warnings than this fail the run.")
        @Nullable
        String maxWarnings;

        @Option(
                names = "--default-offset",
                paramLabel = "<offset>",
                description = "The offset of a date that has none, such as +01:00.")
        @Nullable
        String defaultOffset;

        @Option(names = "--rule", paramLabel = "<rule>", description = "Print what there is to know of a rule.")
        @Nullable
        String rule;

        @Option(names = "--list-rules", description = "Print all rules.")
        boolean list;
    }

    /** What is printed. */
    static final class Output {
        @Option(
                names = "--format",
                paramLabel = "<format>",
                description = "${COMPLETION-CANDIDATES}; human unless in GitHub Actions.")
        @Nullable
        Format format;

        @Option(names = "--output", paramLabel = "<file>", description = "Write the report to this file.")
        @Nullable
        String file;

        @Option(names = "--no-progress", description = "Draw no progress bar on a terminal.")
        boolean noProgress;
    }

    /** What is done about the problems. */
    static final class Mending {
        @Option(names = "--fix", description = "Mend in the files what can be mended without a guess.")
        boolean fix;

        @Option(names = "--diff", description = "Show as a patch what --fix would mend; exit code 1 if there is any.")
        boolean diff;

        @Option(names = "--schema", description = "Print the JSON Schema of the front matter.")
        boolean schema;
    }

    /** How the run goes. */
    static final class Running {
        @Option(
                names = "--config",
                paramLabel = "<file>",
                description = "The settings, in place of the .postmodel.yaml found upward from the paths.")
        @Nullable
        String config;

        @Option(names = "--no-config", description = "Look for no settings.")
        boolean noConfig;

        @Option(names = "--jobs", paramLabel = "<number>", description = "Check this many files at once.")
        int jobs = Math.min(8, Runtime.getRuntime().availableProcessors());

        @Option(names = "--debug", description = "Show the stack trace of a failure.")
        boolean debug;
    }

    /** Whether a command line is nothing but paths: to read that needs no parser, which takes a while to start. */
    static boolean arePaths(String... args) {
        for (String arg : args) {
            if (arg.isEmpty() || NOT_PATHS.indexOf(arg.charAt(0)) >= 0 || arg.equals(FormatArguments.NAME)) {
                return false;
            }
        }
        return args.length > 0;
    }

    /** The arguments of a command line that is nothing but paths. */
    static Arguments of(String... paths) {
        Arguments arguments = new Arguments();
        arguments.paths.addAll(List.of(paths));
        return arguments;
    }

    /** The options that a settings file may hold as well: those that were given. */
    Map<String, List<String>> settings() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        put(given, "select", rules.select);
        put(given, "ignore", rules.ignore);
        put(given, "warn", rules.warn);
        put(given, "error", rules.error);
        given.putAll(files.settings());
        put(given, "max-warnings", rules.maxWarnings == null ? null : List.of(rules.maxWarnings));
        put(given, "default-offset", rules.defaultOffset == null ? null : List.of(rules.defaultOffset));
        return given;
    }

    private static void put(Map<String, List<String>> given, String key, @Nullable List<String> values) {
        if (values != null) {
            given.put(key, values);
        }
    }

    static String version() {
        String version = Arguments.class.getPackage().getImplementationVersion();
        return version == null ? "(not from a jar)" : version;
    }

    /** Reads the version from the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {NAME + " " + version()};
        }
    }
}
