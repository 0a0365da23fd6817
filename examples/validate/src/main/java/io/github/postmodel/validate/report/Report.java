package io.github.postmodel.validate.report;

import java.util.Optional;

/** Writes one format. Files come in their order, and the end comes once, also where the run was cut short. */
public interface Report {
    /** Writes what was found in a file. */
    void file(CheckedFile file);

    /** Takes a path that could not be checked, which is printed on standard error as well. */
    default void failure(Failure failure) {}

    /** Writes what comes last. */
    void end(Tally tally);

    /** What had to be left out, in one line. */
    default Optional<String> leftOut() {
        return Optional.empty();
    }
}
