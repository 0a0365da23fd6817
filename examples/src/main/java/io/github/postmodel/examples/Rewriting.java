package io.github.postmodel.examples;

import io.github.postmodel.examples.fix.UnifiedDiff;
import io.github.postmodel.examples.terminal.Console;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Changes files, or shows as a patch what would change. */
final class Rewriting implements OrderedTasks.Results<Source, Rewriting.Change> {
    private final Console console;
    private final Failures failures;
    private final UnaryOperator<PostFile> change;
    private final boolean onlyShow;
    private int changed;
    private int same;

    Rewriting(Console console, Failures failures, UnaryOperator<PostFile> change, boolean onlyShow) {
        this.console = console;
        this.failures = failures;
        this.change = change;
        this.onlyShow = onlyShow;
    }

    /** Changes one file, on any thread. */
    Change rewrite(Source source) {
        PostFile before = source.open(ReadOptions.defaults());
        PostFile after = change.apply(before);
        if (before == after) {
            return new Change(false, "");
        }
        if (onlyShow) {
            return new Change(true, UnifiedDiff.of(Path.of(source.name()), before, after));
        }
        save(source, after);
        return new Change(true, "");
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
        console.out().print(result.patch());
    }

    @Override
    public void failed(Source source, Throwable fault) {
        failures.add(source, fault);
    }

    @Override
    public void waiting() {}

    /** Says how many files were changed, and gives the exit code. */
    int end() {
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
     * @param patch the change to show, or nothing
     */
    record Change(boolean isOne, String patch) {}
}
