package io.github.postmodel.examples.spark;

import io.github.postmodel.examples.spark.tables.Mode;
import io.github.postmodel.examples.spark.tables.Tables;
import java.io.IOException;
import java.io.PrintStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** What {@code spark-submit} starts: reads a folder of posts, and writes a folder of tables. */
@FunctionalInterface
interface Job {
    /** Runs the job, and says what is in the tables. */
    Counts run(SparkSession spark, String folder, Tables tables) throws IOException;

    /** Runs a job with the arguments of the command line, and ends the program if they are wrong. */
    static void main(String name, Job job, String... args) throws IOException {
        int code = run(name, job, System.out, System.err, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Gives the exit code: 0, or 2 for wrong arguments. */
    static int run(String name, Job job, PrintStream out, PrintStream err, String... args) throws IOException {
        JobArguments arguments = JobArguments.parse(args);
        if (arguments == null) {
            err.println(name + " takes two folders: that of the posts, and one for the tables; before them,"
                    + " --mode error, --mode overwrite or --mode append");
            return 2;
        }
        try (SparkSession spark = Session.open(name)) {
            Tables tables = new Tables(spark, arguments.tables(), arguments.mode());
            if (!isThere(spark, arguments.posts())) {
                err.println(arguments.posts() + ": no such folder; check the path");
                return 2;
            }
            if (arguments.mode() == Mode.ERROR && tables.areThere()) {
                err.println(arguments.tables()
                        + ": is there already; name a new folder, or say --mode append or --mode overwrite");
                return 2;
            }
            try {
                out.println(job.run(spark, arguments.posts(), tables));
            } finally {
                tables.discard();
            }
            return 0;
        }
    }

    private static boolean isThere(SparkSession spark, String folder) throws IOException {
        Path path = new Path(folder);
        FileSystem system = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
        return system.exists(path) && system.getFileStatus(path).isDirectory();
    }
}
