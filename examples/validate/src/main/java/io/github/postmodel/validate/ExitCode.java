package io.github.postmodel.validate;

/** The exit codes of the program: a contract. */
final class ExitCode {
    static final int CLEAN = 0;

    /** Errors, or more warnings than allowed. */
    static final int ERRORS = 1;

    /** Wrong usage, or something could not be checked. */
    static final int FAILED = 2;

    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
