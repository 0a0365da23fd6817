package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process of a run that watches: how it ends, and what the system allows it. */
@Tag("slow")
@Timeout(180)
class WatchIT {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Posts.write(folder.resolve("posts/a.md"), Posts.LINK);
    }

    @Test
    void ctrlCEndsItAsAnyOtherRun() throws Exception {
        assumeThat(new ProcessBuilder("env", "--default-signal=INT", "true")
                        .start()
                        .waitFor())
                .as("this env cannot restore a signal")
                .isZero();
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(Jar.command("--watch", "posts"));
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(err.toFile())
                .start();
        while (process.isAlive() && Files.size(err) == 0) {
            TimeUnit.MILLISECONDS.sleep(10);
        }

        new ProcessBuilder("/bin/sh", "-c", "kill -INT " + process.pid())
                .start()
                .waitFor();

        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Files.readString(folder.resolve("out"))).isEqualTo("1 file, 1 post, 0 errors, 0 warnings\n");
        assertThat(Files.readString(err)).isEqualTo("postmodel-validate: watching 2 folders; Ctrl-C ends it\n");
    }

    /** In a namespace of its own a user may lower the limit of the kernel. */
    @Test
    void tooFewWatchesAreTold() throws Exception {
        String lower = "echo 1 >/proc/sys/user/max_inotify_watches";
        assumeThat(new ProcessBuilder("unshare", "-Ur", "sh", "-c", lower)
                        .start()
                        .waitFor())
                .as("the limit cannot be lowered here")
                .isZero();
        String program = String.join(" ", Jar.command("--watch", "posts"));

        Outcome outcome =
                new Jar(folder, Map.of()).start("", List.of("unshare", "-Ur", "sh", "-c", lower + "; exec " + program));

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "postmodel-validate: --watch: " + folder.toRealPath()
                                + " cannot be watched: User limit of inotify watches reached; allow more (on Linux, sysctl"
                                + " fs.inotify.max_user_watches and fs.inotify.max_user_instances), or name fewer"
                                + " folders\n"));
    }

    @Test
    void aRunThatDoesNotWatchLoadsNothingForIt() throws Exception {
        Outcome outcome = new Jar(folder, Map.of())
                .start("", List.of(Jar.JAVA, "-Xlog:class+load", "-jar", Jar.JAR.toString(), "posts"));

        assertThat(outcome.out())
                .contains("1 file, 1 post, 0 errors, 0 warnings")
                .contains("io.github.postmodel.validate.CheckRun")
                .doesNotContain(
                        "postmodel.validate.watch",
                        "postmodel.validate.edit",
                        "WatchRun",
                        "EditCommand",
                        "WatchService");
    }
}
