package io.github.postmodel.validate.report;

import io.github.postmodel.Problem;

/** Counts what was checked and found. */
public final class Tally {
    private long files;
    private long posts;
    private long errors;
    private long warnings;

    /** Counts a file and its problems. */
    public void add(CheckedFile file) {
        files++;
        if (file.isPost()) {
            posts++;
        }
        for (Problem problem : file.problems()) {
            if (problem.isError()) {
                errors++;
            } else {
                warnings++;
            }
        }
    }

    public long files() {
        return files;
    }

    public long posts() {
        return posts;
    }

    public long errors() {
        return errors;
    }

    public long warnings() {
        return warnings;
    }

    @Override
    public String toString() {
        return count(files, "file") + ", " + count(posts, "post") + ", " + count(errors, "error") + ", "
                + count(warnings, "warning");
    }

    /** A number and what it counts, such as {@code 1 file} or {@code 2 files}. */
    public static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
