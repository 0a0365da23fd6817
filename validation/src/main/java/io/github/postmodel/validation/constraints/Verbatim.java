package io.github.postmodel.validation.constraints;

import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Gives messages values that come out as they went in. Hibernate Validator reads braces, dollars and
 * backslashes in a value as it reads them in a template; from 8.0.6, 9.0.3 and 9.1.5 on it escapes them by itself, unless
 * a factory is told not to ({@code MessageParameterEscaping.NONE}). To escape twice would show the escapes.
 */
final class Verbatim {
    private static final boolean IS_ESCAPED_BY_PROVIDER = knowsEscaping();

    private Verbatim() {}

    static void add(String name, String value, HibernateConstraintValidatorContext context) {
        context.addMessageParameter(name, IS_ESCAPED_BY_PROVIDER ? value : escaped(value));
    }

    static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 8);
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            if ("\\{}$".indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.append(character);
        }
        return escaped.toString();
    }

    // By what there is, not by the number of the version: the older lines have it in their later releases.
    private static boolean knowsEscaping() {
        try {
            Class.forName(
                    "org.hibernate.validator.messageinterpolation.MessageParameterEscaping",
                    false,
                    HibernateConstraintValidatorContext.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException older) {
            return false;
        }
    }
}
