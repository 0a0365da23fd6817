package io.github.postmodel.validate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the command line of {@code generate} says. */
@Command(
        name = Arguments.GENERATE,
        mixinStandardHelpOptions = true,
        hidden = true,
        customSynopsis = Arguments.NAME + " generate (bash | zsh | fish | man)",
        description = "Prints the completions for a shell, or the page for man.")
final class GenerateArguments {
    @Parameters(paramLabel = "<kind>", description = "bash, zsh, fish or man.")
    String kind = "";

    @Option(names = "--debug", description = "Show the stack trace of a failure.")
    boolean debug;
}
