package io.github.postmodel.validation.constraints;

import io.github.postmodel.Field;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.validation.rules.Finding;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Reports findings to Jakarta Validation, as violations at the Java property that each is about. */
final class Violations {
    private static final String OWN_KEY = "{io.github.postmodel.";

    private Violations() {}

    /** Reports what was found in a value; each with the message of its rule, unless the constraint has one of its own. */
    static void report(List<Finding> findings, Object value, ConstraintValidatorContext jakarta) {
        if (findings.isEmpty()) {
            return;
        }
        HibernateConstraintValidatorContext context = jakarta.unwrap(HibernateConstraintValidatorContext.class);
        String template = context.getDefaultConstraintMessageTemplate();
        context.disableDefaultConstraintViolation();
        for (Finding finding : findings) {
            finding.parameters().forEach((name, shown) -> Verbatim.add(name, shown, context));
            String message =
                    template.startsWith(OWN_KEY) ? OWN_KEY + finding.rule().id() + "}" : template;
            report(finding, value, context.buildConstraintViolationWithTemplate(message));
        }
    }

    private static void report(Finding finding, Object value, ConstraintViolationBuilder violation) {
        if (value instanceof Post) {
            ofPost(finding.property(), violation);
        } else if (value instanceof FrontMatter) {
            ofFrontMatter(finding.property(), violation);
        } else if (finding.item() != Finding.NO_ITEM) {
            violation
                    .addContainerElementNode("<list element>", List.class, 0)
                    .inIterable()
                    .atIndex(finding.item())
                    .addConstraintViolation();
        } else {
            violation.addConstraintViolation();
        }
    }

    private static void ofPost(String property, ConstraintViolationBuilder violation) {
        Field field = Field.named(property);
        if (field == null) {
            violation.addPropertyNode(property).addConstraintViolation();
        } else {
            violation
                    .addPropertyNode("frontMatter")
                    .addPropertyNode(field.component())
                    .addConstraintViolation();
        }
    }

    private static void ofFrontMatter(String property, ConstraintViolationBuilder violation) {
        Field field = Field.named(property);
        if (field == null) {
            violation
                    .addPropertyNode("extra")
                    .addContainerElementNode("<map key>", Map.class, 0)
                    .inIterable()
                    .atKey(property)
                    .addConstraintViolation();
        } else {
            violation.addPropertyNode(field.component()).addConstraintViolation();
        }
    }
}
