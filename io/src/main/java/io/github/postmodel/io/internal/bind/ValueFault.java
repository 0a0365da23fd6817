package io.github.postmodel.io.internal.bind;

import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.entries.Node;

/** A value that the model cannot hold, in words for people, and where it is. */
public final class ValueFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final transient Node node;

    public ValueFault(Rule rule, String message, Node node) {
        super(message, null, false, false);
        this.rule = rule;
        this.node = node;
    }

    public String message() {
        return String.valueOf(getMessage());
    }

    public Rule rule() {
        return rule;
    }

    public Node node() {
        return node;
    }
}
