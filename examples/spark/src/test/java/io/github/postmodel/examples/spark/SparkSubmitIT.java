package io.github.postmodel.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command of the README. */
@DisabledOnOs(OS.WINDOWS)
class SparkSubmitIT {
    @TempDir
    private Path folder;

    @Test
    void theWrapperRunsAJob() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "./spark-submit",
                        "--master",
                        "local[2]",
                        "--class",
                        Check.class.getName(),
                        System.getProperty("postmodel.jar"),
                        "../posts/good",
                        folder.resolve("checked").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        String out = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(out).isEqualTo("8 files, 8 posts, 0 problems\n");
    }
}
