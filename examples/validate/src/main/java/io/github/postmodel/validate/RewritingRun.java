package io.github.postmodel.validate;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import java.util.function.UnaryOperator;

/** One run that changes files, or shows what would change, and does not check them. */
final class RewritingRun {
    private final Console console;
    private final Interruption interruption;
    private final Arguments.Running running;

    RewritingRun(Console console, Interruption interruption, Arguments.Running running) {
        this.console = console;
        this.interruption = interruption;
        this.running = running;
    }

    int exitCode(Selected selected, UnaryOperator<PostFile> change, Rewriting.Effect effect) {
        Failures failures = new Failures(console, (path, reason) -> {}, running.debug);
        Rewriting rewriting = new Rewriting(console, failures, change, effect);
        try (OrderedTasks<Source, Rewriting.Change> tasks = new OrderedTasks<>(running.jobs)) {
            tasks.forEach(selected.sources(), rewriting::rewrite, rewriting, interruption::isAsked);
        } catch (InterruptedException fault) {
            interruption.ask();
            Thread.currentThread().interrupt();
        }
        int exitCode = rewriting.end();
        return interruption.isAsked() ? ExitCode.INTERRUPTED : exitCode;
    }
}
