package io.github.postmodel.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the command line of {@code format} says. */
@Command(
        name = FormatArguments.NAME,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        versionProvider = Arguments.Version.class,
        customSynopsis = Arguments.NAME + " format [--check | --diff] [options] <path>...",
        description = "Writes posts in the canonical form. Comments in the front matter get lost.")
final class FormatArguments {
    static final String NAME = "format";

    @Parameters(paramLabel = "<path>", description = "Files, folders with all their folders, and globs.")
    final List<String> paths = new ArrayList<>();

    @Option(names = "--check", description = "Name the files that would change; exit code 1 if there is any.")
    boolean check;

    @Option(names = "--diff", description = "Show as a patch what would change; exit code 1 if there is any.")
    boolean diff;

    @ArgGroup(validate = false, heading = "%nWhich files:%n", order = 1)
    final Arguments.Files files = new Arguments.Files();

    @ArgGroup(validate = false, heading = "%nThe run:%n", order = 2)
    final Arguments.Running running = new Arguments.Running();

    Rewriting.Effect effect() {
        if (diff) {
            return Rewriting.Effect.DIFF;
        }
        return check ? Rewriting.Effect.CHECK : Rewriting.Effect.SAVE;
    }

    Map<String, List<String>> settings() {
        return files.settings();
    }
}
