package io.github.postmodel.validation.constraints;

import static org.hibernate.validator.messageinterpolation.MessageParameterEscaping.ESCAPE;

import io.github.postmodel.Rule;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** What one constraint validator has found: violations of rules, each with the rule's own message. */
final class Violations {
    static final int NO_ELEMENT = -1;

    /** Hibernate Validator's time grows with the square of the violations in one list or map. */
    private static final int MAX_ELEMENTS = 100;

    private static final String OWN_KEY = "{io.github.postmodel.";

    private final HibernateConstraintValidatorContext context;
    private boolean none = true;
    private int elements;

    Violations(ConstraintValidatorContext context) {
        this.context = context.unwrap(HibernateConstraintValidatorContext.class);
        this.context.disableDefaultConstraintViolation();
    }

    /** Gives messages a value, which is shown as it is whatever braces, dollars and backslashes it has. */
    Violations with(String parameter, String value) {
        context.addMessageParameter(parameter, value, ESCAPE);
        return this;
    }

    /** A violation at the annotated place. */
    void add(Rule rule) {
        violation(rule).addConstraintViolation();
    }

    /** A violation at a property below the annotated class. */
    void add(Rule rule, String property) {
        violation(rule).addPropertyNode(property).addConstraintViolation();
    }

    /** A violation at a property of a property. */
    void add(Rule rule, String outer, String property) {
        violation(rule).addPropertyNode(outer).addPropertyNode(property).addConstraintViolation();
    }

    /** A violation at an element of the annotated list, or at the annotated place itself. */
    void add(Rule rule, int element) {
        if (element == NO_ELEMENT) {
            add(rule);
        } else if (elements++ < MAX_ELEMENTS) {
            violation(rule)
                    .addContainerElementNode("<list element>", List.class, 0)
                    .inIterable()
                    .atIndex(element)
                    .addConstraintViolation();
        }
    }

    /** A violation at a key of a map below the annotated class. */
    void addKey(Rule rule, String map, String key) {
        if (elements++ < MAX_ELEMENTS) {
            violation(rule)
                    .addPropertyNode(map)
                    .addContainerElementNode("<map key>", Map.class, 0)
                    .inIterable()
                    .atKey(key)
                    .addConstraintViolation();
        }
    }

    boolean none() {
        return none;
    }

    private ConstraintViolationBuilder violation(Rule rule) {
        none = false;
        String template = context.getDefaultConstraintMessageTemplate();
        return context.buildConstraintViolationWithTemplate(
                template.startsWith(OWN_KEY) ? OWN_KEY + rule.id() + "}" : template);
    }
}
