package io.github.postmodel.validate.output;

/** Who reads what is printed. */
public enum Outlet {
    /** A program, from a file or a pipe: it takes a patch as it is. */
    FILE,

    /** A person, on a terminal or in the log of a build: a patch is shown with escapes. */
    SCREEN
}
