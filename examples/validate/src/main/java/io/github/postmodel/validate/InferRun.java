package io.github.postmodel.validate;

import io.github.postmodel.Problem;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.validate.infer.Inference;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.usage.ExitCode;
import java.nio.file.Path;
import java.util.List;

/** One run that prints a schema which fits the files that the arguments name. */
final class InferRun {
    private final Console console;
    private final Arguments arguments;

    InferRun(Console console, Arguments arguments) {
        this.console = console;
        this.arguments = arguments;
    }

    int exitCode() {
        Selection selection =
                new Selection(arguments.paths, arguments.files, arguments.running, arguments.settings(), null, console);
        Failures failures = new Failures(console, arguments.running.debug);
        Inference inference = new Inference(selection.settings().readOptions().defaultZone());
        selection.inputs().forEachRemaining(input -> add(input, selection, inference, failures));
        inference.write(title(), console.out().json(Inference.levels()));
        return failures.any() ? ExitCode.FAILED : ExitCode.CLEAN;
    }

    /** A file that cannot be read whole is not in the schema, and is told. */
    private static void add(Input input, Selection selection, Inference inference, Failures failures) {
        try {
            MarkdownFile file = input.open(selection.settings().readOptions()).markdown();
            List<Problem> problems = file.problems();
            if (problems.isEmpty()) {
                inference.add(file);
            } else {
                failures.add(
                        new Failure(input.name(), "left out: " + problems.get(0).message()));
            }
        } catch (RuntimeException fault) {
            failures.add(input, fault);
        }
    }

    private String title() {
        Path path = arguments.paths.isEmpty()
                ? Path.of("")
                : PathName.parse(arguments.paths.get(0)).toAbsolutePath().normalize();
        return String.valueOf(path.getFileName());
    }
}
