package io.github.postmodel.validate.fix;

/** Which fixes are made. */
public enum Fixes {
    /** Those that cannot be wrong. */
    SAFE,

    /** Those that are most likely right as well: a person looks at them. */
    ALL
}
