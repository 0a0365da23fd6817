package io.github.postmodel.io.internal.check;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The messages of constraints in English, as all other messages are, and without an expression language: neither must
 * one be on the class path, nor is anything that a file says ever run as an expression.
 */
final class EnglishMessages implements MessageInterpolator {
    private static final String HIBERNATE = "org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator";
    private static final String STANDARD = "{jakarta.validation.constraints.";

    private final MessageInterpolator messages;

    private EnglishMessages(MessageInterpolator messages) {
        this.messages = messages;
    }

    /** The messages for a provider; null where it is one that brings its own. */
    static @Nullable MessageInterpolator of(Configuration<?> configuration) {
        try {
            Class<?> type =
                    Class.forName(HIBERNATE, true, configuration.getClass().getClassLoader());
            return new EnglishMessages((MessageInterpolator) type.getConstructor(Set.class, Locale.class, boolean.class)
                    .newInstance(Set.of(Locale.ENGLISH), Locale.ENGLISH, false));
        } catch (ReflectiveOperationException otherProvider) {
            return null;
        }
    }

    @Override
    public String interpolate(String template, Context context) {
        return messages.interpolate(plain(template, context), context, Locale.ENGLISH);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }

    /** The greatest int is no limit that anybody has set. */
    private static String size(Map<String, Object> attributes) {
        if (Integer.valueOf(Integer.MAX_VALUE).equals(attributes.get("max"))) {
            return "size must be at least {min}";
        }
        return Integer.valueOf(0).equals(attributes.get("min"))
                ? "size must be at most {max}"
                : "size must be between {min} and {max}";
    }

    /** A template without an expression, for those of the standard that have one. */
    private static String plain(String template, Context context) {
        Map<String, Object> attributes = context.getConstraintDescriptor().getAttributes();
        String orEqual = Boolean.TRUE.equals(attributes.get("inclusive")) ? "or equal to " : "";
        return switch (template) {
            case STANDARD + "Size.message}" -> size(attributes);
            case STANDARD + "DecimalMin.message}" -> "must be greater than " + orEqual + "{value}";
            case STANDARD + "DecimalMax.message}" -> "must be less than " + orEqual + "{value}";
            default -> template;
        };
    }
}
