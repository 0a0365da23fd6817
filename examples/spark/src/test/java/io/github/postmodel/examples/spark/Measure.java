package io.github.postmodel.examples.spark;

import io.github.postmodel.examples.spark.input.Input;
import io.github.postmodel.examples.spark.tables.Mode;
import io.github.postmodel.examples.spark.tables.Tables;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** Runs a job twice in one JVM: the first run is cold, the second has compilers and caches that are warm. */
public final class Measure {
    private Measure() {}

    /**
     * Measures.
     *
     * @param args {@code Load}, {@code Check} or {@code Pack}, a folder of posts, and one for tables
     */
    public static void main(String[] args) throws IOException, TimeoutException {
        Job job = args[0].equals("Load") ? Load::run : args[0].equals("Check") ? Check::run : Pack::run;
        try (SparkSession spark = Session.open("postmodel measure")) {
            Cpu cpu = new Cpu();
            spark.sparkContext().addSparkListener(cpu);
            int tasks = Input.of(spark, args[1]).files().rdd().getNumPartitions();
            for (String run : new String[] {"first", "second"}) {
                cpu.nanos.reset();
                long start = System.nanoTime();
                Counts counts = job.run(spark, args[1], new Tables(spark, args[2], Mode.OVERWRITE));
                spark.sparkContext().listenerBus().waitUntilEmpty();
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %s run in one JVM | %d | %.0f | %.0f | %.0f |%n",
                        args[0],
                        run,
                        tasks,
                        seconds,
                        counts.files() / seconds,
                        cpu.nanos.sum() / 1e3 / counts.files());
            }
        }
    }

    /** What the tasks compute, whatever else the machine does. */
    private static final class Cpu extends SparkListener {
        private final LongAdder nanos = new LongAdder();

        @Override
        public void onTaskEnd(SparkListenerTaskEnd task) {
            nanos.add(task.taskMetrics().executorCpuTime());
        }
    }
}
