package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.FixablePosts;
import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.usage.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A run that fixes or edits 400 files is killed, or asked to end, in the midst of it. {@code -Dpostmodel.kills=200} kills that
 * many, and asks half as many.
 */
@Tag("slow")
@Timeout(1800)
class KilledFixIT {
    private static final int KILLS = Integer.getInteger("postmodel.kills", 4);
    private static final long SEED = Long.getLong("postmodel.seed", 20_250_918L);
    private static final int FILES = 400;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    /** A run that changes every post. */
    private enum Run {
        FIX("---\ntitle: Hello\ndate: 2025-09-18T16:00:00+00:00\n---\nHello.\n", "--fix posts"),
        EDIT("---\ntitle: Goodbye\ndate: 2025-09-18 16:00Z\n---\nHello.\n", "edit --set title=Goodbye posts");

        private final String after;
        private final String args;

        Run(String after, String args) {
            this.after = after;
            this.args = args;
        }

        private String[] args() {
            return args.split(" ", -1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void afterAKillEveryFileIsWholeAndTheNextRunTidiesUp(Run run) throws Exception {
        FixablePosts posts = new FixablePosts(folder.resolve("posts"), FILES, run.after);
        for (int kill = 0; kill < KILLS; kill++) {
            posts.restore();
            start(run, posts).destroyForcibly().waitFor();
            posts.fixed();
            Outcome next = new Jar(folder, Map.of()).run("", run.args());
            assertThat(next.exitCode()).isEqualTo(ExitCode.CLEAN);
            assertThat(posts.fixed()).isEqualTo(FILES);
            assertThat(posts.others()).as("left of the killed run").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be asked to end")
    void whoeverIsAskedToEndLeavesNothingBehind(Run run) throws Exception {
        FixablePosts posts = new FixablePosts(folder.resolve("posts"), FILES, run.after);
        for (int term = 0; term < KILLS / 2; term++) {
            posts.restore();
            Process process = start(run, posts);
            // By its handle, for the process itself would also close its streams.
            process.toHandle().destroy();
            process.waitFor();
            posts.fixed();
            assertThat(posts.others()).as("files after SIGTERM").isEmpty();
        }
    }

    /** A run that has begun: at least one file is done. */
    private Process start(Run run, FixablePosts posts) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Jar.command(run.args()))
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (posts.fixed() == 0 && process.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        TimeUnit.MICROSECONDS.sleep(random.nextInt(100_000));
        return process;
    }
}
