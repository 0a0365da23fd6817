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
 * @param posts those that could be read
 * @param problems how many there are of each severity and rule, such as {@code error date-format}
 */
record Counts(long files, long posts, Map<String, Long> problems) {
    /**
     * Counts what was written, and holds it to what was read.
     *
     * @throws IllegalStateException if there is less: a file was needed once more, for an executor was lost, and had gone
     */
    static Counts of(Totals read, long posts, Dataset<Row> problems) {
        Map<String, Long> rules = new TreeMap<>();
        for (Row row : problems.groupBy("severity", "rule").count().collectAsList()) {
            rules.put(row.getString(0) + " " + row.getString(1), row.getLong(2));
        }
        Counts written = new Counts(read.files(), posts, rules);
        if (posts != read.posts() || written.allProblems() < read.problems()) {
            throw new IllegalStateException("read " + read.posts() + " posts and " + read.problems()
                    + " problems, but wrote " + posts + " and " + written.allProblems()
                    + ": files have changed in the meantime; delete the tables, and run the job again");
        }
        return written;
    }

    private long allProblems() {
        return problems.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public String toString() {
        String counts = files + " files, " + posts + " posts, " + allProblems() + " problems";
        return problems.entrySet().stream()
                .map(rule -> "\n" + rule.getValue() + " " + rule.getKey())
                .collect(Collectors.joining("", counts, ""));
    }
}
