package io.github.postmodel.io.internal.bind;

import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.entries.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A value that the model cannot hold, in words for people, and where it is; with others, where there are several in it. */
public final class ValueFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final transient Node node;
    private final transient List<ValueFault> others;

    public ValueFault(Rule rule, String message, Node node) {
        this(rule, message, node, List.of());
    }

    private ValueFault(Rule rule, String message, Node node, List<ValueFault> others) {
        super(message, null, false, false);
        this.rule = rule;
        this.node = node;
        this.others = others;
    }

    /**
     * Several faults of one value as one.
     *
     * @param prefix what their messages start with
     * @param faults one or more, in any order
     */
    static ValueFault of(String prefix, List<ValueFault> faults) {
        List<ValueFault> byPlace = faults.stream()
                .map(fault -> new ValueFault(fault.rule, prefix + fault.message(), fault.node))
                .sorted(Comparator.comparingInt(fault -> fault.node.start()))
                .toList();
        ValueFault first = byPlace.get(0);
        return new ValueFault(first.rule, first.message(), first.node, byPlace.subList(1, byPlace.size()));
    }

    /** This fault, and the others of the value, by place. */
    List<ValueFault> all() {
        List<ValueFault> all = new ArrayList<>(others.size() + 1);
        all.add(this);
        all.addAll(others);
        return all;
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
