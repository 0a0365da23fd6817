package io.github.postmodel.examples.spark;

import java.io.IOException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** What {@code spark-submit} starts: reads a folder of posts, and writes a folder of tables. */
@FunctionalInterface
interface Job {
    /** Runs the job, and says what is in the tables. */
    Counts run(SparkSession spark, String folder, Tables tables);

    /** Runs a job with the arguments of the command line, and ends the program if they are wrong. */
    static void run(String name, Job job, String... args) {
        if (args.length != 2) {
            refuse(name + " takes two folders: that of the posts, and a new one for the tables");
        }
        try (SparkSession spark = Session.open(name)) {
            Tables tables = new Tables(spark, args[1]);
            if (!isThere(spark, args[0])) {
                refuse(args[0] + ": no such folder; check the path");
            }
            if (tables.isThere()) {
                refuse(args[1] + " is there already; delete it, or name a new folder");
            }
            System.out.println(job.run(spark, args[0], tables));
        } catch (IOException fault) {
            refuse("cannot look for the folders: " + fault.getMessage());
        }
    }

    private static boolean isThere(SparkSession spark, String folder) throws IOException {
        Path path = new Path(folder);
        FileStatus[] found = path.getFileSystem(spark.sparkContext().hadoopConfiguration())
                .globStatus(path);
        return found != null && found.length > 0;
    }

    private static void refuse(String message) {
        System.err.println(message);
        System.exit(2);
    }
}
