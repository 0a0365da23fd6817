package io.github.postmodel.examples.spark;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What is in the tables of a job.
 *
 * @param files the files that were listed
 * @param read those of them that this run has read
 * @param posts those that hold a post
 * @param problems how many there are of each severity and rule, such as {@code error date-format}
 */
record Counts(long files, long read, long posts, Map<String, Long> problems) {
    /**
     * Counts what was written, and holds it to what was read.
     *
     * @throws IllegalStateException if there is less: a file was needed once more, for an executor was lost, and had gone
     */
    static Counts of(Totals totals, long posts, Dataset<Row> problems) {
        Map<String, Long> rules = new TreeMap<>();
        for (Row row : problems.groupBy("severity", "rule").count().collectAsList()) {
            rules.put(row.getString(0) + " " + row.getString(1), row.getLong(2));
        }
        Counts written = new Counts(totals.files(), totals.read(), posts, rules);
        if (posts != totals.posts() || written.allProblems() < totals.problems()) {
            throw new IllegalStateException("read " + totals.posts() + " posts and " + totals.problems()
                    + " problems, but wrote " + posts + " and " + written.allProblems()
                    + ": files have changed in the meantime; run the job again");
        }
        return written;
    }

    /**
     * Holds the rows to the files that were listed.
     *
     * @throws IllegalStateException if there are more or fewer
     */
    static void checkFiles(long listed, long rows) {
        if (listed != rows) {
            throw new IllegalStateException("listed " + listed + " files, but made rows of " + rows
                    + ": the tables have changed in the meantime; run the job again");
        }
    }

    private long allProblems() {
        return problems.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public String toString() {
        String counts = files + " files" + (read == files ? "" : " (" + read + " read)") + ", " + posts + " posts, "
                + allProblems() + " problems";
        return problems.entrySet().stream()
                .map(rule -> "\n" + rule.getValue() + " " + rule.getKey())
                .collect(Collectors.joining("", counts, ""));
    }
}
