package io.github.postmodel.examples;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the command line says. */
@Command(
        name = Arguments.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = Arguments.Version.class,
        description = "Checks Markdown posts with YAML front matter.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no errors", "1:errors", "2:wrong usage, or a path that could not be checked"})
final class Arguments {
    static final String NAME = "postmodel-validate";

    @Parameters(
            arity = "1..*",
            paramLabel = "<path>",
            description = {
                "Files, and folders with all their folders.",
                "Of a folder, every *.md is checked but _index.md and what is hidden (its name starts with a dot)."
            })
    final List<String> paths = new ArrayList<>();

    @Option(names = "--debug", description = "Show the stack trace of an unexpected failure.")
    boolean debug;

    /** Reads the version from the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Arguments.class.getPackage().getImplementationVersion();
            return new String[] {NAME + " " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
