package io.github.postmodel.validate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the command line of {@code init} says. */
@Command(
        name = Arguments.INIT,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        customSynopsis = Arguments.NAME + " init [<folder>]",
        description = "Writes a .postmodel.yaml with a collection and a schema for each folder of Markdown files."
                + " Overwrites nothing.")
final class InitArguments {
    @Parameters(
            paramLabel = "<folder>",
            arity = "0..1",
            defaultValue = ".",
            description = "The folder of the site; the current folder where it is not named.")
    String folder = ".";

    @Option(names = "--debug", description = "Show the stack trace of a failure.")
    boolean debug;
}
