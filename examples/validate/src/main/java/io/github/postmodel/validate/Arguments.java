package io.github.postmodel.validate;

import io.github.postmodel.validate.fix.Fixes;
import io.github.postmodel.validate.lsp.LspCommand;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.usage.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line. */
@Command(
        name = Arguments.NAME,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        customSynopsis = {
            Arguments.NAME + " [options] <path>...",
            "       " + Arguments.NAME + " format [--check | --diff] [options] <path>...",
            "       " + Arguments.NAME + " edit <change>... [--where <condition>]... [--diff] [options] <path>...",
            "       " + Arguments.NAME + " init [<folder>]",
            "       " + Arguments.NAME + " lsp"
        },
        description = "Checks Markdown posts with YAML front matter.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no errors, or --exit-zero",
            "1:errors, or more warnings than --max-warnings",
            "2:wrong usage, or a path that could not be checked",
            "130:interrupted; what was found until then is printed"
        })
final class Arguments {
    static final String NAME = ReportContext.TOOL;

    /** The command that writes posts in the canonical form. */
    static final String FORMAT = "format";

    /** The command that changes many files. */
    static final String EDIT = "edit";

    /** The command that writes the first settings. */
    static final String INIT = "init";

    /** The command that prints completions and the page for man. */
    static final String GENERATE = "generate";

    /** The command that an editor starts. */
    static final String LSP = LspCommand.NAME;

    /** The names of all commands. */
    static final Set<String> COMMANDS = Set.of(FORMAT, EDIT, INIT, GENERATE, LSP);

    /** After it, everything is a path. */
    private static final String END_OF_OPTIONS = "--";

    static final String STDIN = "-";

    @Parameters(
            paramLabel = "<path>",
            description = {
                "Files, folders with all their folders, globs, and - for standard input. Everything after -- is a path,"
                        + " also what starts with a hyphen.",
                "In a folder, every *.md is checked except _index.md, hidden files (their names start with a dot), and"
                        + " what .gitignore leaves out."
            })
    final List<String> paths = new ArrayList<>();

    @Option(names = "--watch", description = "Check again whenever a file changes, until Ctrl-C.")
    boolean watch;

    @Option(names = "--verbose", description = "With --version, list what the program is made of.")
    boolean verbose;

    @ArgGroup(validate = false, heading = "%nWhich files:%n", order = 1)
    final FileOptions files = new FileOptions();

    @ArgGroup(validate = false, heading = "%nWhich rules:%n", order = 2)
    final RuleOptions rules = new RuleOptions();

    @ArgGroup(validate = false, heading = "%nWhat is printed:%n", order = 3)
    final OutputOptions output = new OutputOptions();

    @ArgGroup(validate = false, heading = "%nFixing:%n", order = 4)
    final FixOptions fixing = new FixOptions();

    @ArgGroup(validate = false, heading = "%nOld content:%n", order = 5)
    final OldContentOptions oldContent = new OldContentOptions();

    @ArgGroup(validate = false, heading = "%nSchemas:%n", order = 6)
    final SchemaOptions schemas = new SchemaOptions();

    @ArgGroup(validate = false, heading = "%nThe run:%n", order = 7)
    final RunOptions running = new RunOptions();

    /** Which rules count. */
    static final class RuleOptions {
        @Option(
                names = "--select",
                split = ",",
                paramLabel = "<rule>",
                completionCandidates = Candidates.Rules.class,
                description = "Only these rules.")
        @Nullable
        List<String> select;

        @Option(
                names = "--ignore",
                split = ",",
                paramLabel = "<rule>",
                completionCandidates = Candidates.Rules.class,
                description = "Not these rules.")
        @Nullable
        List<String> ignore;

        @Option(
                names = "--warn",
                split = ",",
                paramLabel = "<rule>",
                completionCandidates = Candidates.Rules.class,
                description = "These are warnings.")
        @Nullable
        List<String> warn;

        @Option(
                names = "--error",
                split = ",",
                paramLabel = "<rule>",
                completionCandidates = Candidates.Rules.class,
                description = "These are errors.")
        @Nullable
        List<String> error;

        @Option(
                names = "--per-file-ignores",
                paramLabel = "<pattern:rules>",
                description = "In files that match, as in .gitignore, not these rules.")
        @Nullable
        List<String> perFileIgnores;

        @Option(
                names = "--max-warnings",
                paramLabel = "<number>",
                description = "More warnings than this fail the run.")
        @Nullable
        String maxWarnings;

        @Option(
                names = "--rule",
                paramLabel = "<rule>",
                completionCandidates = Candidates.Rules.class,
                description = "Print why a rule is there, with a bad and a good line.")
        @Nullable
        String rule;

        @Option(names = "--list-rules", description = "List all rules.")
        boolean list;
    }

    /** What is done about the problems. */
    static final class FixOptions {
        @Option(
                names = "--fix",
                description = "Fix in the files what is reported and can be fixed safely; of standard input,"
                        + " print the result.")
        boolean fix;

        @Option(
                names = "--unsafe-fixes",
                description = "With --fix or --diff, fix as well what could be meant otherwise: look at each change.")
        boolean unsafe;

        @Option(
                names = "--diff",
                description = "Show what --fix would change as a patch; exit code 1 if it would change anything.")
        boolean diff;

        Fixes wanted() {
            if (unsafe && !fix && !diff) {
                throw new Refusal("--unsafe-fixes says how to fix; write --fix or --diff as well");
            }
            return unsafe ? Fixes.ALL : Fixes.SAFE;
        }
    }

    /** What is done about problems that were there before. */
    static final class OldContentOptions {
        @Option(
                names = "--baseline",
                paramLabel = "<file>",
                description = "Tell only what is not in this file, which --write-baseline has written.")
        @Nullable
        String baseline;

        @Option(
                names = "--write-baseline",
                paramLabel = "<file>",
                description =
                        "Write to this file how often each rule is broken in each file; with --baseline, only what"
                                + " is still true of that one.")
        @Nullable
        String writeBaseline;

        @Option(
                names = "--add-ignores",
                description = "Write a comment that ignores it to each problem that is reported.")
        boolean addIgnores;
    }

    /** Schemas. */
    static final class SchemaOptions {
        @Option(names = "--schema", description = "Print the JSON Schema of a post, or of a collection.")
        boolean schema;

        @Option(names = "--collection", paramLabel = "<name>", description = "The collection in the settings.")
        @Nullable
        String collection;

        @Option(
                names = "--infer-schema",
                description = "Print a JSON Schema that fits the front matter of all files that are named.")
        boolean infer;
    }

    /** Whether a command line is nothing but paths: reading that needs no parser, which takes a while to start. */
    static boolean arePaths(String... args) {
        for (String arg : args) {
            if (arg.equals(END_OF_OPTIONS)) {
                return true;
            }
            // The hook of pre-commit has this option, and starts often.
            boolean isOption = arg.startsWith("-") && !arg.equals(STDIN) && !arg.equals(FileOptions.FORCE_EXCLUDE);
            if (arg.isEmpty() || isOption || COMMANDS.contains(arg)) {
                return false;
            }
        }
        return args.length > 0;
    }

    /** The arguments of a command line that is nothing but paths. */
    static Arguments of(String... args) {
        Arguments arguments = new Arguments();
        boolean ended = false;
        for (String arg : args) {
            if (ended || !arg.startsWith("-") || arg.equals(STDIN)) {
                arguments.paths.add(arg);
            } else if (arg.equals(END_OF_OPTIONS)) {
                ended = true;
            } else {
                arguments.files.forceExclude = true;
            }
        }
        return arguments;
    }

    /** The same with an equals sign after an option whose value may be left out, which would take the next path for it. */
    static String[] withValues(String... args) {
        String[] all = args.clone();
        for (int index = 0; index < all.length && !all[index].equals(END_OF_OPTIONS); index++) {
            all[index] += all[index].equals(FileOptions.CHANGED) ? "=" + FileOptions.LAST_COMMIT : "";
        }
        return all;
    }

    /** Those of the options that were given and may be in a settings file as well. */
    Map<String, List<String>> settings() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        FileOptions.put(given, "select", rules.select);
        FileOptions.put(given, "ignore", rules.ignore);
        FileOptions.put(given, "warn", rules.warn);
        FileOptions.put(given, "error", rules.error);
        FileOptions.put(given, "per-file-ignores", rules.perFileIgnores);
        given.putAll(files.settings());
        FileOptions.putOne(given, "max-warnings", rules.maxWarnings);
        return given;
    }

    /** The version of the jar. */
    static String version() {
        String version = Arguments.class.getPackage().getImplementationVersion();
        return version == null ? "(not from a jar)" : version;
    }
}
