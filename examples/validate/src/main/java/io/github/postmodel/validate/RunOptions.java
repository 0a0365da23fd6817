package io.github.postmodel.validate;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the run goes. */
final class RunOptions {
    @Option(
            names = "--config",
            paramLabel = "<file>",
            description = "The settings, instead of the .postmodel.yaml in or above the folder of the paths.")
    @Nullable
    String config;

    @Option(names = "--no-config", description = "Look for no settings.")
    boolean noConfig;

    @Option(names = "--jobs", paramLabel = "<number>", description = "Check this many files at once.")
    int jobs = Math.min(8, Runtime.getRuntime().availableProcessors());

    @Option(names = "--debug", description = "Show the stack trace of a failure.")
    boolean debug;
}
