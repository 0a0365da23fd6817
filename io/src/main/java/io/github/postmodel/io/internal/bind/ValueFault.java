package io.github.postmodel.io.internal.bind;

import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.entries.Node;

/** A value that the model cannot hold, in words for people, and where it is. Never leaves the package. */
final class ValueFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final transient Node node;

    ValueFault(Rule rule, String message, Node node) {
        super(message, null, false, false);
        this.rule = rule;
        this.node = node;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    Rule rule() {
        return rule;
    }

    Node node() {
        return node;
    }
}
