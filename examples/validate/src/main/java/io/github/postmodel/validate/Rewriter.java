package io.github.postmodel.validate;

import static io.github.postmodel.validate.report.Tally.count;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.internal.folder.OrderedTasks;
import io.github.postmodel.validate.collections.Catalog;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.patch.UnifiedDiff;
import java.nio.file.Path;
import java.util.function.Function;

/** Changes files, or shows what would change. */
final class Rewriter implements OrderedTasks.Results<Input, Rewriter.Outcome> {
    private final Gate out;
    private final Failures failures;
    private final Catalog catalog;
    private final Function<PostFile, Change> change;
    private final Effect effect;
    private int changed;
    private int comments;
    private int same;
    private boolean patchIsExact = true;

    Rewriter(Gate out, Failures failures, Catalog catalog, Function<PostFile, Change> change, Effect effect) {
        this.out = out;
        this.failures = failures;
        this.catalog = catalog;
        this.change = change;
        this.effect = effect;
    }

    /** Changes one file, on any thread. */
    Outcome rewrite(Input input) {
        PostFile before = input.open(catalog.of(input.name()).readOptions());
        Change made = change.apply(before);
        PostFile after = made.file();
        boolean changes = before != after;
        if (effect == Effect.SAVE && (changes || input instanceof Input.StandardInput)) {
            input.save(after);
        }
        return new Outcome(
                changes,
                made.comments(),
                effect == Effect.DIFF ? UnifiedDiff.of(Path.of(input.name()), before, after) : "");
    }

    @Override
    public void done(Input input, Outcome outcome) {
        if (!outcome.changes()) {
            same++;
            return;
        }
        changed++;
        comments += outcome.comments();
        switch (effect) {
            case SAVE -> {}
            case DIFF -> patchIsExact &= out.printPatch(outcome.patch());
            case CHECK -> out.println(input.name());
        }
    }

    @Override
    public void failed(Input input, Throwable fault) {
        failures.add(input, fault);
    }

    @Override
    public void waiting() {}

    /** How many files were changed, in one line. */
    String summary() {
        boolean isSaved = effect == Effect.SAVE;
        String lost =
                comments == 0 ? "" : "; " + count(comments, "comment") + (isSaved ? " removed" : " would be removed");
        return isSaved
                ? count(changed, "file") + " changed, " + count(same, "file") + " left as they were" + lost
                : count(changed, "file") + " would change, " + count(same, "file") + " would not" + lost;
    }

    /** Whether the patches can be applied as they were printed. */
    boolean isPatchExact() {
        return patchIsExact;
    }

    int exitCode() {
        if (failures.any()) {
            return ExitCode.FAILED;
        }
        return effect != Effect.SAVE && changed > 0 ? ExitCode.ERRORS : ExitCode.CLEAN;
    }

    /**
     * What a file is to become.
     *
     * @param file the changed file, or the file as it was
     * @param comments how many comments are not in it any more
     */
    record Change(PostFile file, int comments) {}

    /**
     * What came of a file.
     *
     * @param changes whether anything changes
     * @param comments how many comments that removes
     * @param patch the change, where it is to be shown
     */
    record Outcome(boolean changes, int comments, String patch) {
        long weight() {
            return 2L * patch.length();
        }
    }

    /** What is done with a change. */
    enum Effect {
        /** It is made. */
        SAVE,
        /** It is shown as a patch. */
        DIFF,
        /** Its file is listed. */
        CHECK
    }
}
