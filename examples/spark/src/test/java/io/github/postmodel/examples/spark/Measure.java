package io.github.postmodel.examples.spark;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.validation.PostValidator;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.Locale;
import java.util.Spliterators;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Where the time of a job goes. Each of the first four lines is the road of the files up to a point. */
public final class Measure {
    private final SparkSession spark;
    private final String posts;
    private final String tables;
    private final Cpu cpu = new Cpu();
    private int runs;

    private Measure(SparkSession spark, String posts, String tables) {
        this.spark = spark;
        this.posts = posts;
        this.tables = tables;
    }

    /**
     * Measures.
     *
     * @param args a folder of posts, and a new one for tables
     */
    public static void main(String[] args) throws IOException, TimeoutException {
        try (SparkSession spark = Session.open("postmodel measure")) {
            new Measure(spark, args[0], args[1]).run();
        }
    }

    private void run() throws TimeoutException {
        PostFiles files = new PostFiles(spark, posts);
        Dataset<Row> contents = files.contents();
        int number = files.paths().size();
        System.out.printf(
                Locale.ROOT,
                "%d files in %d tasks, %d cores%n",
                number,
                contents.rdd().getNumPartitions(),
                spark.sparkContext().defaultParallelism());
        spark.sparkContext().addSparkListener(cpu);
        time("Spark reads the files", number, () -> drain(contents));
        time("+ the reader", number, () -> drain(contents.mapPartitions(parse(), Encoders.LONG())));
        time("+ the rules", number, () -> drain(contents.mapPartitions(check(), Encoders.LONG())));
        time("+ rows", number, () -> drain(contents.mapPartitions(new ReadPosts(Instant.now()), FileRow.encoder())));
        time("load", number, () -> Load.run(spark, posts, new Tables(spark, tables + "/loaded" + runs)));
        time("check", number, () -> Check.run(spark, posts, new Tables(spark, tables + "/checked" + runs)));
    }

    /** Prints the second run: the first one warms up the compilers, and the cache of the file system. */
    private void time(String name, int number, Runnable work) throws TimeoutException {
        for (runs = 1; ; runs++) {
            cpu.nanos.reset();
            long start = System.nanoTime();
            work.run();
            spark.sparkContext().listenerBus().waitUntilEmpty();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (runs == 2) {
                System.out.printf(
                        Locale.ROOT,
                        "%-22s %6.1f s %8.0f files/s %8.1f s of CPU in tasks%n",
                        name,
                        seconds,
                        number / seconds,
                        cpu.nanos.sum() / 1e9);
                return;
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

    private static void drain(Dataset<?> rows) {
        rows.write().format("noop").mode("overwrite").save();
    }

    private static MapPartitionsFunction<Row, Long> parse() {
        return files -> map(files, file -> (long) file.problems().size());
    }

    private static MapPartitionsFunction<Row, Long> check() {
        return files -> {
            PostValidator validator = PostValidator.create();
            return map(files, file -> (long)
                    file.locate(validator.check(file.post(), file.problems())).size());
        };
    }

    private static Iterator<Long> map(Iterator<Row> files, java.util.function.Function<PostFile, Long> result) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, 0), false)
                .map(row -> result.apply(PostFile.parse(row.<byte[]>getAs(1), row.getString(0))))
                .iterator();
    }
}
