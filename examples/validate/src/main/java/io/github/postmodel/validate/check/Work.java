package io.github.postmodel.validate.check;

/** What a run wants to be done with a file. */
public enum Work {
    /** To know what is wrong. */
    CHECK,

    /** To know what is wrong, and what of that can be fixed. */
    FIND_FIXES,

    /** To fix what can be fixed, and then to know what is wrong. */
    FIX
}
