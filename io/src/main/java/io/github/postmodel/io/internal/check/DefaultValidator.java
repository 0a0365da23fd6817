package io.github.postmodel.io.internal.check;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

/** The validator of the provider on the class path, started when it is first needed: that takes a while. */
final class DefaultValidator {
    private static volatile @Nullable Validator started;

    private DefaultValidator() {}

    /**
     * The validator.
     *
     * @param type the class that is to be checked
     * @throws IllegalStateException if there is no provider; the message names one
     */
    static Validator of(Class<?> type) {
        Validator known = started;
        return known == null ? start(type) : known;
    }

    private static synchronized Validator start(Class<?> type) {
        Validator known = started;
        if (known == null) {
            known = make(type);
            started = known;
        }
        return known;
    }

    @SuppressWarnings("resource") // The factory lives as long as the validator, and holds nothing but memory.
    private static Validator make(Class<?> type) {
        try {
            Configuration<?> configuration = Validation.byDefaultProvider().configure();
            MessageInterpolator messages = EnglishMessages.of(configuration);
            return (messages == null ? configuration : configuration.messageInterpolator(messages))
                    .buildValidatorFactory()
                    .getValidator();
        } catch (NoProviderFoundException none) {
            throw new IllegalStateException(
                    type.getName() + " has constraints, and there is nothing on the class path that checks them; add"
                            + " org.hibernate.validator:hibernate-validator, or another provider of Jakarta Validation",
                    none);
        }
    }
}
