package io.github.postmodel.validate;

import io.github.postmodel.validate.init.NewSettings;
import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import io.github.postmodel.validate.usage.ExitCode;
import io.github.postmodel.validate.usage.Subcommand;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code init}: writes the first settings. */
@Command(
        name = Arguments.INIT,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        customSynopsis = Arguments.NAME + " init [<folder>]",
        description = "Writes a .postmodel.yaml with a collection and a schema for each folder of Markdown files."
                + " Overwrites nothing.")
final class InitCommand implements Subcommand {
    @Parameters(
            paramLabel = "<folder>",
            arity = "0..1",
            defaultValue = ".",
            description = "The folder of the site; the current folder where it is not named.")
    String folder = ".";

    @Option(names = "--debug", description = "Show the stack trace of a failure.")
    boolean debug;

    @Override
    public boolean debug() {
        return debug;
    }

    @Override
    public int run(Console console, Interruption interruption, Supplier<PostValidator> validator) {
        Path path = PathName.parse(folder);
        NewSettings settings = new NewSettings(path, validator.get());
        settings.write();
        console.out().println(path.resolve(Settings.FILE_NAME).normalize() + ":");
        settings.summary().forEach(line -> console.out().println("  " + line));
        console.out().println("Now run: " + Arguments.NAME + " " + folder);
        return ExitCode.CLEAN;
    }
}
