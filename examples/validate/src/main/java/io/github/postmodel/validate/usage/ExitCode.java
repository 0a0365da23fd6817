package io.github.postmodel.validate.usage;

/** The exit codes of the program: a contract. */
public final class ExitCode {
    public static final int CLEAN = 0;

    /** Errors, or more warnings than allowed. */
    public static final int ERRORS = 1;

    /** Wrong usage, or something could not be checked. */
    public static final int FAILED = 2;

    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
