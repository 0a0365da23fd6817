package io.github.postmodel.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Hibernate Validator, made when it is first needed: that takes as long as thousands of posts to check. */
final class Provider {
    private final ClockProvider clock;
    private final Locale locale;
    private volatile @Nullable Validator validator;

    Provider(ClockProvider clock, Locale locale) {
        this.clock = clock;
        this.locale = locale;
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
                    // Neither the constraint validators nor the messages hang on the thread that happens to ask.
                    .externalClassLoader(PostValidator.class.getClassLoader())
                    .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, true))
                    .clockProvider(clock)
                    .buildValidatorFactory()
                    .getValidator();
            validator = made;
        }
        return made;
    }
}
