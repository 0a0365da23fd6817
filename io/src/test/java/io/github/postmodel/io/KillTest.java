package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.ChildProcess;
import io.github.postmodel.io.support.FlippingProcess;
import io.github.postmodel.io.support.LastWordProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 * A process that saves 400 files without a pause is killed, or asked to end, at any moment. {@code -Dpostmodel.kills=200}
 * kills that many and asks half as many.
 */
@Timeout(900)
@Tag("slow")
class KillTest {
    private static final int KILLS = Integer.getInteger("postmodel.kills", 10);
    private static final long SEED = Long.getLong("postmodel.seed", 20_250_918L);
    private static final int FILES = 400;

    /** What a shell calls the end by SIGTERM, 15. */
    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path folder;

    private final List<Path> posts = new ArrayList<>();
    private final Random random = new Random(SEED);

    @BeforeEach
    void write() throws IOException {
        for (int number = 0; number < FILES; number++) {
            posts.add(Files.writeString(folder.resolve("post-" + number + ".md"), FlippingProcess.SHORT));
        }
    }

    @Test
    void aKilledSaveLeavesTheOldFileOrTheNewOneWholeAndTheNextSaveTidiesUp() throws Exception {
        int litter = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = saving();
            process.destroyForcibly().waitFor();
            assertThatAllAreWhole();
            litter += others().isEmpty() ? 0 : 1;
            PostFile file = PostFile.open(posts.get(kill % FILES));
            file.with(file.post().with(fields -> fields.title("after a kill"))).save();
            assertThat(others()).as("files after the next save").isEmpty();
            Files.writeString(posts.get(kill % FILES), FlippingProcess.SHORT);
        }
        System.out.printf("%d kills: %d times litter that the next save removed%n", KILLS, litter);
    }

    @Test
    void theNextRunTidiesUpToo() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            saving().destroyForcibly().waitFor();
            List<Path> left = others();
            left.removeIf(path -> path.endsWith(".postmodel-lock")); // The next run has its own of that name.
            Process next = saving();
            assertThat(left).as("what the killed run has left").noneMatch(Files::exists);
            end(next);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be asked to end")
    void aProcessThatIsAskedToEndLeavesNothingBehind() throws Exception {
        for (int term = 0; term < KILLS / 2; term++) {
            Process process = saving();
            assertThat(end(process)).isEqualTo(TERMINATED);
            assertThat(process.inputReader().lines()).as("said while ending").isEmpty();
            assertThatAllAreWhole();
            assertThat(others()).as("files after SIGTERM").isEmpty();
        }
    }

    @Test
    void aSaveInAShutdownHookOfTheProgramIsDone() throws Exception {
        Process process = ChildProcess.start(LastWordProcess.class, posts.get(0));
        assertThat(ChildProcess.finish(process)).isEqualTo("ending\nsaved");
        assertThat(posts.get(0)).hasContent("---\ntitle: last word\n---\nBody.\n");
        assertThat(others()).isEmpty();
    }

    /** A process that has been saving for some time. */
    private Process saving() throws Exception {
        Process process = ChildProcess.start(FlippingProcess.class, posts.toArray());
        assertThat(process.inputReader().readLine()).isEqualTo("saving");
        TimeUnit.MICROSECONDS.sleep(random.nextInt(50_000));
        return process;
    }

    /** Asks a process to end; by its handle, for the process itself would also close the stream of what it says. */
    private static int end(Process process) throws InterruptedException {
        assertThat(process.toHandle().destroy()).isTrue();
        return process.waitFor();
    }

    private void assertThatAllAreWhole() throws IOException {
        for (Path post : posts) {
            assertThat(Files.readString(post)).isIn(FlippingProcess.SHORT, FlippingProcess.LONG);
        }
    }

    private List<Path> others() throws IOException {
        try (var files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> !posts.contains(file)).toList());
        }
    }
}
