package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.ChildProcess;
import io.github.postmodel.io.support.FlippingProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that saves without a pause is killed at any moment. {@code -Dpostmodel.kills=200} kills that many. */
@Tag("slow")
class KillTest {
    private static final int KILLS = Integer.getInteger("postmodel.kills", 20);
    private static final long SEED = Long.getLong("postmodel.seed", 20_250_918L);

    @TempDir
    Path folder;

    @Test
    @Timeout(600)
    void leavesTheOldFileOrTheNewOneWhole() throws Exception {
        Path path = Files.writeString(folder.resolve("post.md"), FlippingProcess.SHORT);
        Random random = new Random(SEED);
        int litter = 0;
        int longOnes = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = ChildProcess.start(FlippingProcess.class, path);
            try {
                assertThat(process.inputReader().readLine()).isEqualTo("saving");
                TimeUnit.MICROSECONDS.sleep(random.nextInt(50_000));
            } finally {
                process.destroyForcibly().waitFor();
            }
            String text = Files.readString(path);
            assertThat(text).isIn(FlippingProcess.SHORT, FlippingProcess.LONG);
            longOnes += text.equals(FlippingProcess.LONG) ? 1 : 0;
            litter += files() > 1 ? 1 : 0;
            PostFile file = PostFile.open(path);
            file.with(file.post().with(fields -> fields.title("after a kill"))).save();
            assertThat(files()).as("files after the next save").isEqualTo(1);
            Files.writeString(path, FlippingProcess.SHORT);
        }
        System.out.printf(
                "%d kills: %d long and %d short files, %d times litter that the next save took away%n",
                KILLS, longOnes, KILLS - longOnes, litter);
    }

    private long files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
