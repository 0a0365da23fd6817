package io.github.postmodel.validate;

import static io.github.postmodel.validate.report.Tally.count;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.internal.folder.OrderedTasks;
import io.github.postmodel.validate.collections.Catalog;
import io.github.postmodel.validate.edit.Edits;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.patch.PatchBase;
import io.github.postmodel.validate.patch.UnifiedDiff;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.usage.ExitCode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes files, or shows what would change. */
final class Rewriter
        implements OrderedTasks.Task<Input, Rewriter.Outcome>, OrderedTasks.Results<Input, Rewriter.Outcome> {
    private final Gate out;
    private final Failures failures;
    private final Catalog catalog;
    private final Function<PostFile, Change> change;
    private final Effect effect;
    private final PatchBase base;
    private final Map<String, Integer> done = new LinkedHashMap<>();
    private int changed;
    private int same;
    private int refused;
    private boolean patchIsExact = true;

    Rewriter(
            Gate out,
            Failures failures,
            Catalog catalog,
            Function<PostFile, Change> change,
            Effect effect,
            PatchBase base) {
        this.out = out;
        this.failures = failures;
        this.catalog = catalog;
        this.change = change;
        this.effect = effect;
        this.base = base;
    }

    /** Changes one file, on any thread. */
    @Override
    public Outcome perform(Input input) {
        PostFile before = input.open(catalog.of(input.name()).readOptions());
        Change made = change.apply(before);
        PostFile after = made.file();
        boolean changes = before != after;
        if (effect == Effect.SAVE && (changes || input instanceof Input.StandardInput)) {
            input.save(after);
        }
        return new Outcome(
                changes,
                made.done(),
                made.refusal(),
                effect == Effect.DIFF ? UnifiedDiff.of(base.below(Path.of(input.name())), before, after) : "");
    }

    @Override
    public long weight(Outcome outcome) {
        return 2L * outcome.patch().length();
    }

    @Override
    public void done(Input input, Outcome outcome) {
        String refusal = outcome.refusal();
        if (refusal != null) {
            failures.add(new Failure(input.name(), refusal));
            refused++;
            return;
        }
        if (!outcome.changes()) {
            same++;
            return;
        }
        changed++;
        outcome.done().forEach(what -> done.merge(what, 1, Integer::sum));
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
        String others = refused == 0 ? "" : ", " + count(refused, "file") + " refused";
        return (isSaved
                        ? count(changed, "file") + " changed, " + count(same, "file") + " left as they were"
                        : count(changed, "file") + " would change, " + count(same, "file") + " would not")
                + others;
    }

    /** In how many files each change was made, in a line each. */
    List<String> counts() {
        return done.entrySet().stream()
                .map(what -> what.getKey() + ": " + count(what.getValue(), "file"))
                .toList();
    }

    /** Whether there is a patch. */
    boolean isPatch() {
        return effect == Effect.DIFF && changed > 0;
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
     * @param done what was changed, where that is to be counted
     * @param refusal why it is not changed; null where it may be
     */
    record Change(
            PostFile file, List<String> done, @Nullable String refusal) {
        Change(PostFile file) {
            this(file, List.of(), null);
        }

        static Change of(Edits.Edited edited) {
            return new Change(edited.file(), edited.done(), edited.refusal());
        }
    }

    /**
     * What came of a file.
     *
     * @param changes whether anything changes
     * @param done what was changed, where that is to be counted
     * @param refusal why it is not changed; null where it may be
     * @param patch the change, where it is to be shown
     */
    record Outcome(
            boolean changes, List<String> done, @Nullable String refusal, String patch) {}

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
