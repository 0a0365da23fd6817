package io.github.postmodel.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a job is called. */
class JobTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void session() {
        // The job takes the session that is there, and stops it.
        Cluster.local();
    }

    @Test
    void itSaysWhatIsInTheTables() throws IOException {
        assertThat(run("posts", folder.resolve("new").toString())).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("3 files, 2 posts, 1 problems\n1 error encoding\n");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void withoutTwoFolders() throws IOException {
        assertThat(run("posts")).isEqualTo(2);
        err.reset();
        assertThat(run("--mode", "merge", "posts", "new")).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .isEqualTo("postmodel test takes two folders: that of the posts, and one for the tables; before them,"
                        + " --mode error, --mode overwrite or --mode append\n");
    }

    @Test
    void withAFolderThatIsNotThere() throws IOException {
        String missing = folder.resolve("missing").toString();
        assertThat(run(missing, folder.resolve("new").toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).isEqualTo(missing + ": no such folder; check the path\n");
    }

    @Test
    void withAFile() throws IOException {
        String file = Files.writeString(folder.resolve("hello.md"), "no folder").toString();
        assertThat(run(file, folder.resolve("new").toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).isEqualTo(file + ": no such folder; check the path\n");
    }

    @Test
    void withTablesThatAreThere() throws IOException {
        Path there = folder.resolve("there");
        Files.createDirectories(there.resolve("posts"));
        assertThat(run("posts", there.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .isEqualTo(there + ": is there already; name a new folder, or say --mode append or --mode overwrite\n");
        Cluster.local();
        assertThat(run("--mode", "overwrite", folder.toString(), there.toString()))
                .isZero();
    }

    /** What was written in vain is no table. */
    @Test
    void afterAFailedRun() throws IOException {
        String tables = folder.resolve("new").toString();
        Job failing = (spark, posts, to) -> {
            to.write("posts", spark.range(3).toDF());
            throw new IllegalStateException("the counts differ");
        };
        assertThatThrownBy(() -> Job.run("test", failing, System.out, System.err, folder.toString(), tables))
                .hasMessage("the counts differ");
        assertThat(folder.resolve("new")).isEmptyDirectory();
        Cluster.local();
        assertThat(run("posts", tables)).isZero();
    }

    /** The pom says for tests what spark-submit says by itself. */
    @Test
    void theOptionsOfTheTestsAreThoseOfSpark() {
        assertThat(ManagementFactory.getRuntimeMXBean().getInputArguments())
                .contains(JavaModuleOptions.defaultModuleOptionArray());
    }

    private int run(String... arguments) throws IOException {
        if (arguments[0].equals("posts")) {
            arguments[0] = folder.toString();
        }
        Job job = (spark, posts, tables) -> new Counts(3, 3, 2, Map.of("error encoding", 1L));
        return Job.run(
                "postmodel test", job, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
    }
}
