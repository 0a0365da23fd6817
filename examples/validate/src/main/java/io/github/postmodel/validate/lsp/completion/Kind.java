package io.github.postmodel.validate.lsp.completion;

/** What can be written at a place. */
enum Kind {
    /** A key of a mapping. */
    KEY,
    /** The value of a key, or an item of a list. */
    VALUE
}
