package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.FixablePosts;
import io.github.postmodel.validate.support.Jar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that fixes 400 files is killed, or asked to end, in the midst of it. {@code -Dpostmodel.kills=200} kills that
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
    private FixablePosts posts;

    @BeforeEach
    void write() {
        posts = new FixablePosts(folder.resolve("posts"), FILES);
    }

    @Test
    void afterAKillEveryFileIsWholeAndTheNextRunTidiesUp() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            posts.restore();
            fixing().destroyForcibly().waitFor();
            posts.fixed();
            Outcome next = new Jar(folder, Map.of()).run("", "--fix", "posts");
            assertThat(next.exitCode()).isEqualTo(ExitCode.CLEAN);
            assertThat(posts.fixed()).isEqualTo(FILES);
            assertThat(posts.others()).as("left of the killed run").isEmpty();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be asked to end")
    void whoeverIsAskedToEndLeavesNothingBehind() throws Exception {
        for (int term = 0; term < KILLS / 2; term++) {
            posts.restore();
            Process process = fixing();
            // By its handle, for the process itself would also close its streams.
            process.toHandle().destroy();
            process.waitFor();
            posts.fixed();
            assertThat(posts.others()).as("files after SIGTERM").isEmpty();
        }
    }

    /** A run that has begun to fix: at least one file is done. */
    private Process fixing() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Jar.command("--fix", "posts"))
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
