package io.github.postmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.examples.spark.tables.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One of two executors is killed, as {@code kill -9} does it. What it had read has to be read again. */
class KilledExecutorIT {
    @TempDir
    private static Path posts;

    private static Expected expected;

    @TempDir
    private Path folder;

    private SparkSession spark;

    @BeforeAll
    static void posts() throws IOException {
        ManyPosts.write(posts);
        expected = new Expected(posts);
    }

    @BeforeEach
    void start() {
        spark = Cluster.twoExecutors();
        // So many tasks that there is a middle.
        spark.conf().set("spark.sql.files.minPartitionNum", "16");
    }

    @AfterEach
    void stop() {
        spark.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "write files", "write posts", "write problems"})
    void load(String phase) throws IOException {
        Tables tables = run(Load::run, phase);

        assertThat(tables.read("posts").select("path").distinct().count()).isEqualTo(expected.posts());
        Expected.assertSame(tables.read("problems"), expected.loaded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "write files", "write problems", "write days"})
    void check(String phase) throws IOException {
        Tables tables = run(Check::run, phase);

        assertThat(AcrossPosts.posts(tables.read("days"))).isEqualTo(expected.posts());
        Expected.assertSame(tables.read("problems"), expected.checked());
    }

    private Tables run(Job job, String phase) throws IOException {
        Killer killer = new Killer(phase);
        spark.sparkContext().addSparkListener(killer);
        Tables tables = new Tables(spark, folder.resolve("tables").toString());

        Counts counts = job.run(spark, posts.toString(), tables);

        assertThat(killer.lost).hasPositiveValue();
        assertThat(counts.files()).isEqualTo(expected.files());
        assertThat(tables.read("files").select("path").distinct().count()).isEqualTo(expected.files());
        return tables;
    }

    /** Kills an executor when two tasks of a phase have ended. */
    private static final class Killer extends SparkListener {
        private final AtomicInteger lost = new AtomicInteger();
        private final Set<Integer> stages = new HashSet<>();
        private final String phase;
        private int ended;

        private Killer(String phase) {
            this.phase = phase;
        }

        @Override
        public void onJobStart(SparkListenerJobStart job) {
            if (phase.equals(job.properties().getProperty("spark.job.description"))) {
                job.stageInfos().foreach(stage -> stages.add(stage.stageId()));
            }
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd task) {
            if (stages.contains(task.stageId()) && ++ended == 2) {
                // The executors are the only children of a driver.
                ProcessHandle.current().children().findFirst().ifPresent(ProcessHandle::destroyForcibly);
            }
        }

        @Override
        public void onExecutorRemoved(SparkListenerExecutorRemoved executor) {
            lost.incrementAndGet();
        }
    }
}
