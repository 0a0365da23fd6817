package io.github.postmodel.io.internal.snakeyaml;

import io.github.postmodel.Rule;

/** What stopped the YAML parser, in words for people, and the bytes that it is about. Never leaves the package. */
final class YamlFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final int from;
    private final int to;

    YamlFault(Rule rule, String message, int from, int to) {
        super(message, null, false, false);
        this.rule = rule;
        this.from = from;
        this.to = to;
    }

    /** What is not valid YAML. */
    static YamlFault syntax(String message, int from, int to) {
        return new YamlFault(Rule.YAML_SYNTAX, message, from, to);
    }

    String message() {
        return String.valueOf(getMessage());
    }

    Rule rule() {
        return rule;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
