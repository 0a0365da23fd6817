package io.github.postmodel.validate.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Runs git in a folder, whatever its user has set. */
public record Git(Path folder) {
    /** An empty repository in a folder. Where there is no git, the test is skipped. */
    public static Git init(Path folder) {
        assumeTrue(isThere(), "needs git");
        Git git = new Git(folder);
        git.run("init", "--quiet");
        return git;
    }

    /** A repository with all that is in a folder. */
    public static Git commitAll(Path folder) {
        Git git = init(folder);
        git.run("add", "--all");
        git.run("commit", "--quiet", "--message=All");
        return git;
    }

    public String run(String... arguments) {
        return runWith("", arguments);
    }

    /** Gives git something to read, and what it says. */
    public String runWith(String input, String... arguments) {
        try {
            List<String> command =
                    new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
            Collections.addAll(command, "-c", "core.autocrlf=false");
            Collections.addAll(command, arguments);
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
            builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
            builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
            Process process = builder.start();
            process.getOutputStream().write(input.getBytes(UTF_8));
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError("git " + String.join(" ", arguments) + ": " + said);
            }
            return said;
        } catch (IOException | InterruptedException fault) {
            throw new AssertionError(fault);
        }
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException fault) {
            return false;
        }
    }
}
