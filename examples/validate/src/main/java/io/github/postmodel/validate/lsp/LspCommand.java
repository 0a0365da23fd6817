package io.github.postmodel.validate.lsp;

import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import io.github.postmodel.validate.usage.Subcommand;
import io.github.postmodel.validation.PostValidator;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of {@code lsp}, and what it starts. */
@Command(
        name = LspCommand.NAME,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        customSynopsis = ReportContext.TOOL + " lsp",
        description = "Checks posts while they are written: a language server on standard input and output, which an"
                + " editor starts.")
public final class LspCommand implements Subcommand {
    /** The name of the command. */
    public static final String NAME = "lsp";

    @Option(names = "--debug", description = "Write the stack traces of failures to standard error.")
    private boolean debug;

    @Option(names = "--stdio", description = "Use standard input and output, as it does in any case.")
    void useStandardStreams(boolean asAlways) {}

    @Option(names = "--clientProcessId", hidden = true, description = "As initialize says it as well.")
    void useClient(String process) {}

    @Override
    public boolean debug() {
        return debug;
    }

    /** Serves one client until it says that this is the end, or is gone. */
    @Override
    public int run(Console console, Interruption interruption, Supplier<PostValidator> validator) {
        BufferedOutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        // Whatever else prints in this process is no message.
        System.setOut(System.err);
        return new Server(validator, debug).run(new BufferedInputStream(new FileInputStream(FileDescriptor.in)), out);
    }
}
