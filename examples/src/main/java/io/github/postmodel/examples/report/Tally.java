package io.github.postmodel.examples;

import io.github.postmodel.Problem;

/** Counts what was checked and found. */
final class Tally {
    private long files;
    private long posts;
    private long errors;
    private long warnings;

    void add(CheckedFile file) {
        files++;
        if (file.isPost()) {
            posts++;
        }
        long wrong = file.problems().stream().filter(Problem::isError).count();
        errors += wrong;
        warnings += file.problems().size() - wrong;
    }

    long errors() {
        return errors;
    }

    @Override
    public String toString() {
        return count(files, "file") + ", " + count(posts, "post") + ", " + count(errors, "error") + ", "
                + count(warnings, "warning");
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
