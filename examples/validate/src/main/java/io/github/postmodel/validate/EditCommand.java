package io.github.postmodel.validate;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.check.FileChecker;
import io.github.postmodel.validate.check.OtherPosts;
import io.github.postmodel.validate.collections.Catalog;
import io.github.postmodel.validate.collections.ContentCollection;
import io.github.postmodel.validate.edit.AddValue;
import io.github.postmodel.validate.edit.Edits;
import io.github.postmodel.validate.edit.Operation;
import io.github.postmodel.validate.edit.RemoveValue;
import io.github.postmodel.validate.edit.RenameKey;
import io.github.postmodel.validate.edit.RenameValue;
import io.github.postmodel.validate.edit.SetValue;
import io.github.postmodel.validate.edit.UnsetKey;
import io.github.postmodel.validate.fix.Fixes;
import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import io.github.postmodel.validate.usage.ExitCode;
import io.github.postmodel.validate.usage.Subcommand;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code edit}: changes many files. */
@Command(
        name = Arguments.EDIT,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        customSynopsis = Arguments.NAME + " edit <change>... [--where <condition>]... [--diff] [options] <path>...",
        description = "Changes the front matter of many files, without loss of anything else.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:with --diff, something would change",
            "2:wrong usage, or a file that was not changed, for the reason given; the others are",
            "130:interrupted; each file is as it was, or changed"
        })
final class EditCommand implements Subcommand {
    @Parameters(
            paramLabel = "<path>",
            description = "Files, folders with all their folders, globs, and - for standard input to standard output.")
    final List<String> paths = new ArrayList<>();

    @ArgGroup(multiplicity = "0..*", heading = "%nWhat is changed, in the order given:%n", order = 1)
    final List<Change> changes = new ArrayList<>();

    @ArgGroup(validate = false, heading = "%nIn which files, and how:%n", order = 2)
    final Effects effects = new Effects();

    @ArgGroup(validate = false, heading = "%nWhich files:%n", order = 3)
    final FileOptions files = new FileOptions();

    @ArgGroup(validate = false, heading = "%nThe run:%n", order = 4)
    final RunOptions running = new RunOptions();

    /** One change. */
    static final class Change {
        @Option(
                names = Operation.SET,
                paramLabel = "<key>=<value>",
                description = "Give a key a value. The key may be a path: place.seats, tags[1], links[\"github.com\"].")
        @Nullable
        String set;

        @Option(
                names = Operation.ADD,
                paramLabel = "<key>=<value>",
                description = "Add an item to a list that does not have it; a key that is not there becomes one.")
        @Nullable
        String add;

        @Option(
                names = Operation.REMOVE_VALUE,
                paramLabel = "<key>=<value>",
                description = "Remove an item from a list.")
        @Nullable
        String removeValue;

        @Option(names = Operation.UNSET, paramLabel = "<key>", description = "Remove a key.")
        @Nullable
        String unset;

        @Option(names = Operation.RENAME_KEY, paramLabel = "<key>=<name>", description = "Give a key another name.")
        @Nullable
        String renameKey;

        @Option(
                names = Operation.RENAME_VALUE,
                paramLabel = "<key>:<old>=<new>",
                description = "Replace a value, or an item of a list, that is the old one.")
        @Nullable
        String renameValue;

        private Operation operation() {
            return Stream.of(
                            read(set, SetValue::parse),
                            read(add, AddValue::parse),
                            read(removeValue, RemoveValue::parse),
                            read(unset, UnsetKey::parse),
                            read(renameKey, RenameKey::parse),
                            read(renameValue, RenameValue::parse))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow();
        }

        private static Optional<Operation> read(@Nullable String text, Function<String, Operation> parse) {
            return Optional.ofNullable(text).map(parse);
        }
    }

    /** What is done with the changes. */
    static final class Effects {
        @Option(
                names = "--where",
                paramLabel = "<condition>",
                description = "Only files with key=value, key!=value, key, or !key; of several, all must hold.")
        List<String> where = new ArrayList<>();

        @Option(names = "--diff", description = "Show what would change as a patch; exit code 1 if anything would.")
        boolean diff;

        @Option(names = "--output", paramLabel = "<file>", description = "With --diff, write the patch to this file.")
        @Nullable
        String output;
    }

    @Override
    public boolean debug() {
        return running.debug;
    }

    @Override
    public int run(Console console, Interruption interruption, Supplier<PostValidator> validator) {
        Edits edits = new Edits(changes.stream().map(Change::operation).toList(), effects.where);
        Path patch = effects.output == null ? null : PathName.parse("--output", effects.output);
        Selection selection = new Selection(paths, files, running, files.settings(), patch, console);
        if (selection.settings().collections().isEmpty()) {
            edits.checkFields(selection.settings().readOptions());
        }
        Catalog catalog = selection.catalog();
        FileChecker checker = new FileChecker(validator, catalog, Fixes.SAFE);
        OtherPosts others = others(selection, catalog);
        int exitCode = new RewriteRun(console, interruption, running)
                .exitCode(
                        selection,
                        file -> changed(edits, file, catalog.of(file.name()), checker, others),
                        effects.diff ? Rewriter.Effect.DIFF : Rewriter.Effect.SAVE,
                        effects.output);
        // A filter of an editor sees one text only: what that does not have says nothing about the command line.
        return selection.hasStandardInput() ? exitCode : end(edits, exitCode, console);
    }

    /** The posts of the run, where a rule between posts may refuse a change. */
    private OtherPosts others(Selection selection, Catalog catalog) {
        if (!OtherPosts.areNeeded(selection.settings())) {
            return OtherPosts.NONE;
        }
        // Of two posts that get the same value, the first in order has it, and not the one that is read faster.
        running.jobs = 1;
        return OtherPosts.in(selection.list(folder -> {}), catalog);
    }

    private static Rewriter.Change changed(
            Edits edits, PostFile file, ContentCollection collection, FileChecker checker, OtherPosts others) {
        Edits.Edited edited = edits.apply(file, collection, changed -> checker.problems(changed, others));
        if (edited.file() != file && others != OtherPosts.NONE) {
            others.change(file, edited.file());
        }
        return Rewriter.Change.of(edited);
    }

    /** Tells what the files say of the command line, once all are done. */
    private static int end(Edits edits, int exitCode, Console console) {
        List<String> faults = edits.faults();
        Stream.concat(edits.notes().stream(), faults.stream())
                .forEach(line -> console.err().println(Arguments.NAME + ": " + line));
        return faults.isEmpty() || exitCode == ExitCode.INTERRUPTED ? exitCode : ExitCode.FAILED;
    }
}
