package io.github.postmodel.validation.constraints;

import io.github.postmodel.Rule;
import java.util.HashMap;
import java.util.Map;

/** Violations without a provider: each is a finding at once. */
final class DirectViolations extends Violations {
    private final DirectContext context;
    private Map<String, String> parameters = Map.of();

    DirectViolations(DirectContext context) {
        this.context = context;
    }

    @Override
    Violations with(String parameter, String value) {
        parameters = new HashMap<>(parameters);
        parameters.put(parameter, value);
        return this;
    }

    @Override
    void here(Rule rule) {
        context.add(rule, context.property(), parameters);
    }

    @Override
    void below(Rule rule, String... properties) {
        context.add(rule, ComponentName.key(properties[properties.length - 1]), parameters);
    }

    @Override
    void inList(Rule rule, int element) {
        context.add(rule, context.property() + "[" + element + "]", parameters);
    }

    @Override
    void inMap(Rule rule, String map, String key) {
        context.add(rule, key, parameters);
    }
}
