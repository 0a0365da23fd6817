package io.github.postmodel.validation.constraints;

import static org.hibernate.validator.messageinterpolation.MessageParameterEscaping.ESCAPE;

import io.github.postmodel.Rule;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Violations for Hibernate Validator, which makes the messages. */
final class ProviderViolations extends Violations {
    private static final String OWN_KEY = "{io.github.postmodel.";

    private final HibernateConstraintValidatorContext context;

    ProviderViolations(ConstraintValidatorContext context) {
        this.context = context.unwrap(HibernateConstraintValidatorContext.class);
        this.context.disableDefaultConstraintViolation();
    }

    @Override
    Violations with(String parameter, String value) {
        context.addMessageParameter(parameter, value, ESCAPE);
        return this;
    }

    @Override
    void here(Rule rule) {
        violation(rule).addConstraintViolation();
    }

    @Override
    void below(Rule rule, String... properties) {
        NodeBuilderCustomizableContext node = violation(rule).addPropertyNode(properties[0]);
        for (int index = 1; index < properties.length; index++) {
            node = node.addPropertyNode(properties[index]);
        }
        node.addConstraintViolation();
    }

    @Override
    void inList(Rule rule, int element) {
        violation(rule)
                .addContainerElementNode("<list element>", List.class, 0)
                .inIterable()
                .atIndex(element)
                .addConstraintViolation();
    }

    @Override
    void inMap(Rule rule, String map, String key) {
        violation(rule)
                .addPropertyNode(map)
                .addContainerElementNode("<map key>", Map.class, 0)
                .inIterable()
                .atKey(key)
                .addConstraintViolation();
    }

    private ConstraintViolationBuilder violation(Rule rule) {
        String template = context.getDefaultConstraintMessageTemplate();
        return context.buildConstraintViolationWithTemplate(
                template.startsWith(OWN_KEY) ? OWN_KEY + rule.id() + "}" : template);
    }
}
