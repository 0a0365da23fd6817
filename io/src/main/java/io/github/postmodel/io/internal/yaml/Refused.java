package io.github.postmodel.io.internal.yaml;

import io.github.postmodel.Problem;

/** What is said of a text that has no value of its type. */
public final class Refused {
    private Refused() {}

    /** The failure for a text; tells what is wrong and how to keep it as text. */
    public static IllegalArgumentException value(String text, String reason) {
        return new IllegalArgumentException(
                Problem.quote(text) + " " + reason + "; correct it, or put it in quotes if it is text");
    }
}
