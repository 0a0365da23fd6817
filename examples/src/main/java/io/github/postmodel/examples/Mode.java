package io.github.postmodel.examples;

/** What a run does with the files. */
enum Mode {
    /** Tells what is wrong. */
    CHECK,
    /** Mends what can be mended without a guess, and tells what is left. */
    FIX,
    /** Shows as a patch what would be mended. */
    DIFF
}
