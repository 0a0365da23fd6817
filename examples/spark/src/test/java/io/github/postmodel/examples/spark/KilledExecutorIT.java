package io.github.postmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One of two executors is killed while the files are read. What it had read has to be read again. */
class KilledExecutorIT {
    @TempDir
    private Path folder;

    private SparkSession spark;

    @BeforeEach
    void start() {
        spark = Cluster.twoExecutors();
        // At least 32 tasks, so that there is a middle.
        spark.conf().set("spark.sql.files.minPartitionNum", "32");
    }

    @AfterEach
    void stop() {
        spark.stop();
    }

    @Test
    void theCountsAreExactAllTheSame() throws IOException {
        Path posts = folder.resolve("posts");
        ManyPosts.write(posts);
        Killer killer = new Killer(12);
        spark.sparkContext().addSparkListener(killer);

        Counts counts = Load.run(
                spark,
                posts.toString(),
                new Tables(spark, folder.resolve("loaded").toString()));

        assertThat(killer.lost).hasPositiveValue();
        assertThat(counts).isEqualTo(new Expected(posts).loaded());
    }

    /** Kills an executor, as {@code kill -9} does, when so many tasks have ended. */
    private static final class Killer extends SparkListener {
        private final AtomicInteger lost = new AtomicInteger();
        private final int after;
        private int ended;

        private Killer(int after) {
            this.after = after;
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd task) {
            if (++ended == after) {
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
