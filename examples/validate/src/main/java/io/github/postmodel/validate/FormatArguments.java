package io.github.postmodel.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line of {@code format}. */
@Command(
        name = Arguments.FORMAT,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        customSynopsis = Arguments.NAME + " format [--check | --diff] [options] <path>...",
        description =
                "Writes posts in the canonical form. Comments above a key, or after a value of one line, are kept.")
final class FormatArguments {
    @Parameters(
            paramLabel = "<path>",
            description = "Files, folders with all their folders, globs, and - for standard input to standard output.")
    final List<String> paths = new ArrayList<>();

    @Option(names = "--check", description = "List the files that would change; exit code 1 if any would.")
    boolean check;

    @Option(names = "--diff", description = "Show what would change as a patch; exit code 1 if anything would.")
    boolean diff;

    @Option(names = "--output", paramLabel = "<file>", description = "With --diff, write the patch to this file.")
    @Nullable
    String output;

    @ArgGroup(validate = false, heading = "%nWhich files:%n", order = 1)
    final FileOptions files = new FileOptions();

    @ArgGroup(validate = false, heading = "%nThe run:%n", order = 2)
    final RunOptions running = new RunOptions();

    Rewriter.Effect effect() {
        if (diff) {
            return Rewriter.Effect.DIFF;
        }
        return check ? Rewriter.Effect.CHECK : Rewriter.Effect.SAVE;
    }

    Map<String, List<String>> settings() {
        return files.settings();
    }
}
