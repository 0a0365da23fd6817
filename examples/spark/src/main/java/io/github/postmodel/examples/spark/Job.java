package io.github.postmodel.examples.spark;

import java.io.IOException;
import java.io.PrintStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** What {@code spark-submit} starts: reads a folder of posts, and writes a folder of tables. */
@FunctionalInterface
interface Job {
    /** Runs the job, and says what is in the tables. */
    Counts run(SparkSession spark, String folder, Tables tables);

    /** Runs a job with the arguments of the command line, and ends the program if they are wrong. */
    static void main(String name, Job job, String... args) throws IOException {
        int code = run(name, job, System.out, System.err, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Gives the exit code: 0, or 2 for wrong arguments. */
    static int run(String name, Job job, PrintStream out, PrintStream err, String... args) throws IOException {
        if (args.length != 2) {
            err.println(name + " takes two folders: that of the posts, and a new one for the tables");
            return 2;
        }
        try (SparkSession spark = Session.open(name)) {
            Tables tables = new Tables(spark, args[1]);
            if (!isThere(spark, args[0])) {
                err.println(args[0] + ": no such folder; check the path");
                return 2;
            }
            if (isThere(spark, args[1])) {
                err.println(args[1] + ": is there already; name a new folder, or delete it");
                return 2;
            }
            out.println(job.run(spark, args[0], tables));
            return 0;
        }
    }

    private static boolean isThere(SparkSession spark, String folder) throws IOException {
        Path path = new Path(folder);
        FileStatus[] found =
                path.getFileSystem(spark.sparkContext().hadoopConfiguration()).globStatus(path);
        return found != null && found.length > 0;
    }
}
