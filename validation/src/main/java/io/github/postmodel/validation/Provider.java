package io.github.postmodel.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Hibernate Validator, started when it is first needed: that takes as long as checking thousands of posts. */
final class Provider {
    private final Clock clock;
    private volatile @Nullable Validator validator;

    Provider(Clock clock) {
        this.clock = clock;
    }

    Validator validator() {
        Validator made = validator;
        return made == null ? make() : made;
    }

    @SuppressWarnings("resource") // The factory lives as long as the validator, and holds nothing but memory.
    private synchronized Validator make() {
        Validator made = validator;
        if (made == null) {
            made = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    // Neither the constraint validators nor the messages depend on the thread that happens to ask.
                    .externalClassLoader(Provider.class.getClassLoader())
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .clockProvider(() -> clock)
                    .buildValidatorFactory()
                    .getValidator();
            validator = made;
        }
        return made;
    }
}
