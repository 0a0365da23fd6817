package io.github.postmodel.io.internal.model;

import io.github.postmodel.Problem;

/** It is not certain which item of a list has become which, and one has a key that the model does not know. */
public final class GuessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String item;

    GuessException(String item, String unknownKey) {
        super(
                "which item it has become is a guess, and its key " + Problem.quote(unknownKey)
                        + ", which the model does not know, would be lost or come to another item; change one item at a time, or remove it first");
        this.item = item;
    }

    /** The path of the item, as the file has it. */
    public String item() {
        return item;
    }
}
