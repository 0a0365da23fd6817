package io.github.postmodel.validation.constraints;

import io.github.postmodel.Rule;
import jakarta.validation.ConstraintValidatorContext;

/** What one constraint validator has found: violations of rules, each with the rule's own message. */
abstract class Violations {
    static final int NO_ELEMENT = -1;

    /** Hibernate Validator's time grows with the square of the violations in one list or map. */
    private static final int MAX_ELEMENTS = 100;

    private boolean none = true;
    private int elements;

    /** Where the violations go that are found in a context: back to the provider, or to the check that asked itself. */
    static Violations of(ConstraintValidatorContext context) {
        return context instanceof DirectContext direct ? new DirectViolations(direct) : new ProviderViolations(context);
    }

    /** Gives messages a value, which is shown as it is whatever braces, dollars and backslashes it has. */
    abstract Violations with(String parameter, String value);

    /** A violation at the annotated place. */
    final void add(Rule rule) {
        none = false;
        here(rule);
    }

    /** A violation at a property below the annotated class, or at one of that property. */
    final void add(Rule rule, String... properties) {
        none = false;
        below(rule, properties);
    }

    /** A violation at an element of the annotated list, or at the annotated place itself. */
    final void add(Rule rule, int element) {
        none = false;
        if (element == NO_ELEMENT) {
            here(rule);
        } else if (elements++ < MAX_ELEMENTS) {
            inList(rule, element);
        }
    }

    /** A violation at a key of a map below the annotated class. */
    final void addKey(Rule rule, String map, String key) {
        none = false;
        if (elements++ < MAX_ELEMENTS) {
            inMap(rule, map, key);
        }
    }

    final boolean none() {
        return none;
    }

    abstract void here(Rule rule);

    abstract void below(Rule rule, String... properties);

    abstract void inList(Rule rule, int element);

    abstract void inMap(Rule rule, String map, String key);
}
