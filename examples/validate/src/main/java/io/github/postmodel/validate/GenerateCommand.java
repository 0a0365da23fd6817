package io.github.postmodel.validate;

import io.github.postmodel.validate.manual.Manual;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import io.github.postmodel.validate.usage.ExitCode;
import io.github.postmodel.validate.usage.Subcommand;
import io.github.postmodel.validation.PostValidator;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code generate}: prints files for the command itself. */
@Command(
        name = Arguments.GENERATE,
        mixinStandardHelpOptions = true,
        hidden = true,
        customSynopsis = Arguments.NAME + " generate (bash | zsh | fish | man)",
        description = "Prints the completions for a shell, or the page for man.")
final class GenerateCommand implements Subcommand {
    @Parameters(
            paramLabel = "<kind>",
            completionCandidates = Candidates.Kinds.class,
            description = "bash, zsh, fish or man.")
    String kind = "";

    @Option(names = "--debug", description = "Show the stack trace of a failure.")
    boolean debug;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public boolean debug() {
        return debug;
    }

    @Override
    public int run(Console console, Interruption interruption, Supplier<PostValidator> validator) {
        CommandSpec whole = Objects.requireNonNull(spec).root();
        console.out().printContent(Manual.text(kind, whole.commandLine()));
        return ExitCode.CLEAN;
    }
}
