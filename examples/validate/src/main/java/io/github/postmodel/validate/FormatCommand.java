package io.github.postmodel.validate;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.canonical.FormattedFile;
import io.github.postmodel.validate.check.FileChecker;
import io.github.postmodel.validate.collections.Catalog;
import io.github.postmodel.validate.collections.ContentCollection;
import io.github.postmodel.validate.fix.Fixes;
import io.github.postmodel.validate.report.Tally;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import io.github.postmodel.validate.usage.Refusal;
import io.github.postmodel.validate.usage.Subcommand;
import io.github.postmodel.validation.PostValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code format}: writes posts in the canonical form. */
@Command(
        name = Arguments.FORMAT,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        customSynopsis = Arguments.NAME + " format [--check | --diff] [options] <path>...",
        description =
                "Writes posts in the canonical form. Comments are kept; those inside of a value come above its key.")
final class FormatCommand implements Subcommand {
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

    @Override
    public boolean debug() {
        return running.debug;
    }

    @Override
    public int run(Console console, Interruption interruption, Supplier<PostValidator> validator) {
        Selection selection = new Selection(paths, files, running, files.settings(), null, console);
        Catalog catalog = selection.catalog();
        FileChecker checker = new FileChecker(validator, catalog, Fixes.SAFE);
        AtomicInteger others = new AtomicInteger();
        int exitCode = new RewriteRun(console, interruption, running)
                .exitCode(
                        selection, file -> formatted(file, catalog.of(file.name()), checker, others), effect(), output);
        if (others.get() > 0) {
            console.err()
                    .println(Arguments.NAME + ": passed over: " + Tally.count(others.get(), "file")
                            + " of collections without model: post");
        }
        return exitCode;
    }

    private static Rewriter.Change formatted(
            PostFile file, ContentCollection collection, FileChecker checker, AtomicInteger others) {
        if (!collection.isPost()) {
            others.incrementAndGet();
            return new Rewriter.Change(file);
        }
        FormattedFile formatted = FormattedFile.of(file, collection, checker::problems);
        if (formatted.refusal() != null) {
            throw new Refusal(formatted.refusal());
        }
        return new Rewriter.Change(formatted.file());
    }

    private Rewriter.Effect effect() {
        if (diff) {
            return Rewriter.Effect.DIFF;
        }
        return check ? Rewriter.Effect.CHECK : Rewriter.Effect.SAVE;
    }
}
