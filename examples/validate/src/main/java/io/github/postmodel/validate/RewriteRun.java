package io.github.postmodel.validate;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.internal.folder.OrderedTasks;
import io.github.postmodel.validate.destination.Destination;
import io.github.postmodel.validate.destination.OutputPath;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.patch.PatchBase;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import io.github.postmodel.validate.usage.ExitCode;
import io.github.postmodel.validate.usage.Refusal;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One run that changes files, or shows what would change, and does not check them. */
final class RewriteRun {
    private final Console console;
    private final Interruption interruption;
    private final RunOptions running;

    RewriteRun(Console console, Interruption interruption, RunOptions running) {
        this.console = console;
        this.interruption = interruption;
        this.running = running;
    }

    /**
     * Runs.
     *
     * @param file where the patch goes; null for standard output
     */
    int exitCode(
            Selection selection,
            Function<PostFile, Rewriter.Change> change,
            Rewriter.Effect effect,
            @Nullable String file) {
        if (file != null) {
            String option = "--output " + file;
            new OutputGuard(selection).check(Map.of(option, OutputPath.of(option, file)));
        }
        try (Destination destination = Destination.of(file, console)) {
            Failures failures = new Failures(console, running.debug);
            PatchBase base = PatchBase.of(selection.arguments().commonFolder());
            Rewriter rewriter = new Rewriter(destination.out(), failures, selection.catalog(), change, effect, base);
            rewrite(selection, rewriter);
            if (effect == Rewriter.Effect.SAVE) {
                selection.passOn();
            }
            console.out().flush();
            rewriter.counts().forEach(console.err()::println);
            console.err().println(rewriter.summary());
            selection.notes().forEach(this::say);
            if (rewriter.isPatch() && !base.isWorkingFolder()) {
                say("the patch is to be applied in " + base.folder());
            }
            if (!rewriter.isPatchExact()) {
                say("the patch has escapes for what would do harm here, and cannot be applied; write it to a file with"
                        + " --output");
            }
            destination.finish();
            if (!destination.isComplete() && !console.isPipeClosed()) {
                throw new Refusal("the output could not be written");
            }
            return interruption.isAsked() ? ExitCode.INTERRUPTED : rewriter.exitCode();
        }
    }

    private void say(String line) {
        console.err().println(Arguments.NAME + ": " + line);
    }

    private void rewrite(Selection selection, Rewriter rewriter) {
        try (OrderedTasks<Input, Rewriter.Outcome> tasks =
                new OrderedTasks<>(selection.inputs(), rewriter, running.jobs, "rewrite")) {
            tasks.forEach(rewriter, interruption::isAsked);
        } catch (InterruptedException fault) {
            interruption.ask();
            Thread.currentThread().interrupt();
        }
    }
}
