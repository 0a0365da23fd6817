package io.github.postmodel.validate;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.fix.UnifiedDiff;
import io.github.postmodel.validate.terminal.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Changes files, or shows what would change. */
final class Rewriting implements OrderedTasks.Results<Source, Rewriting.Change> {
    private final Console console;
    private final Failures failures;
    private final UnaryOperator<PostFile> change;
    private final Effect effect;
    private int changed;
    private int same;

    Rewriting(Console console, Failures failures, UnaryOperator<PostFile> change, Effect effect) {
        this.console = console;
        this.failures = failures;
        this.change = change;
        this.effect = effect;
    }

    /** Changes one file, on any thread. */
    Change rewrite(Source source) {
        PostFile before = source.open(ReadOptions.defaults());
        PostFile after = change.apply(before);
        if (before == after) {
            return new Change(false, "");
        }
        return new Change(
                true,
                switch (effect) {
                    case SAVE -> {
                        save(source, after);
                        yield "";
                    }
                    case DIFF -> UnifiedDiff.of(Path.of(source.name()), before, after);
                    case CHECK -> source.name() + "\n";
                });
    }

    static void save(Source source, PostFile file) {
        try {
            source.save(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void done(Source source, Change result) {
        if (result.isOne()) {
            changed++;
        } else {
            same++;
        }
        console.out().print(result.shown());
    }

    @Override
    public void failed(Source source, Throwable fault) {
        failures.add(source, fault);
    }

    @Override
    public void waiting() {}

    /** Says how many files were changed, and gives the exit code. */
    int end() {
        boolean onlyShow = effect != Effect.SAVE;
        console.out().flush();
        console.err()
                .println(files(changed)
                        + (onlyShow ? " would change, " : " changed, ")
                        + files(same)
                        + (onlyShow ? " would not" : " left as they were"));
        if (failures.any()) {
            return ExitCode.FAILED;
        }
        return onlyShow && changed > 0 ? ExitCode.ERRORS : ExitCode.CLEAN;
    }

    private static String files(int number) {
        return number + (number == 1 ? " file" : " files");
    }

    /**
     * What came of a file.
     *
     * @param isOne whether anything changes
     * @param shown what to print of it, or nothing
     */
    record Change(boolean isOne, String shown) {}

    /** What is done about a change. */
    enum Effect {
        /** It is made. */
        SAVE,
        /** It is shown as a patch. */
        DIFF,
        /** Its file is named. */
        CHECK
    }
}
