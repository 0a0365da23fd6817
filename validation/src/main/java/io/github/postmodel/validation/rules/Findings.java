package io.github.postmodel.validation.rules;

import io.github.postmodel.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what the rules find. Not thread-safe. */
public final class Findings {
    /** Of each rule, in one post: Hibernate Validator's time grows with the square of the violations. */
    private static final int MAX_ITEMS = 100;

    private final List<Finding> found = new ArrayList<>(0);
    private @Nullable Map<Rule, Integer> items;
    private String property = "";

    /**
     * Says which property is asked about next.
     *
     * @param name its name in the file
     * @return this
     */
    public Findings at(String name) {
        property = name;
        return this;
    }

    /**
     * Everything found so far.
     *
     * @return the findings in the order in which they were added
     */
    public List<Finding> found() {
        return found;
    }

    void add(Rule rule, Map<String, String> parameters) {
        found.add(new Finding(rule, property, Finding.NO_ITEM, parameters));
    }

    void add(Rule rule) {
        add(rule, Map.of());
    }

    /** Adds a finding about an item of the list that is asked about, or about a text, unless there are too many of the rule. */
    void addItem(Rule rule, int item, Map<String, String> parameters) {
        if (isWithinLimit(rule)) {
            found.add(new Finding(rule, property, item, parameters));
        }
    }

    /** Whether there are not too many of a rule yet. */
    boolean takeMore(Rule rule) {
        return items == null || items.getOrDefault(rule, 0) < MAX_ITEMS;
    }

    /** Adds a finding about an extra key, unless there are too many of the rule. */
    void addKey(Rule rule, String key, Map<String, String> parameters) {
        if (isWithinLimit(rule)) {
            found.add(new Finding(rule, key, Finding.NO_ITEM, parameters));
        }
    }

    private boolean isWithinLimit(Rule rule) {
        if (items == null) {
            items = new EnumMap<>(Rule.class);
        }
        int count = items.getOrDefault(rule, 0) + 1;
        items.put(rule, count);
        return count <= MAX_ITEMS;
    }
}
