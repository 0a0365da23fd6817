package io.github.postmodel.validate.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs git in a folder. It only looks, and runs no program that a setting of the repository names for looking. */
final class GitCommand {
    private final Path folder;

    GitCommand(Path folder) {
        this.folder = folder;
    }

    /**
     * What git prints; empty where it fails.
     *
     * @throws Refusal if there is no git
     */
    Optional<String> run(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("git", "--no-optional-locks", "--no-pager", "-c", "core.fsmonitor=false"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(Redirect.DISCARD)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
            return process.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
        } catch (IOException fault) {
            throw new Refusal("--changed: git could not be started; install it, or name the files");
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** What git prints on one line. */
    Optional<String> line(String... arguments) {
        return run(arguments)
                .map(printed -> printed.endsWith("\n") ? printed.substring(0, printed.length() - 1) : printed);
    }
}
