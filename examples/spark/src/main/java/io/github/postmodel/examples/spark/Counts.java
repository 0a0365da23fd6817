package io.github.postmodel.examples.spark;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is in the tables of a job.
 *
 * @param files the files that were listed
 * @param posts those that could be read
 * @param problems how many there are of each severity and rule, such as {@code error date-format}
 */
record Counts(long files, long posts, Map<String, Long> problems) {
    long allProblems() {
        return problems.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Holds the tables to what was read when the job began. */
    Counts expect(long expectedPosts, long leastProblems) {
        if (posts != expectedPosts || allProblems() < leastProblems) {
            throw new IllegalStateException(
                    "read " + expectedPosts + " posts and " + leastProblems + " problems, wrote "
                            + posts + " and " + allProblems()
                            + ": files have changed in the meantime; delete the tables, and run the job again");
        }
        return this;
    }

    @Override
    public String toString() {
        return problems.entrySet().stream()
                .map(rule -> "\n" + rule.getValue() + " " + rule.getKey())
                .collect(Collectors.joining(
                        "", files + " files, " + posts + " posts, " + allProblems() + " problems", ""));
    }
}
