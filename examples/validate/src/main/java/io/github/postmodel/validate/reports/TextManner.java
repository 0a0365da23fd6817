package io.github.postmodel.validate.reports;

/** How a text for a person is, on standard output. */
public enum TextManner {
    /** The problems, and how many there are. */
    WHOLE,

    /** The problems alone. */
    QUIET,

    /** How often each rule is broken, in the place of the problems. */
    STATISTICS
}
