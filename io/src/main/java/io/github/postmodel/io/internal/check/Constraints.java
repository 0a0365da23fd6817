package io.github.postmodel.io.internal.check;

import io.github.postmodel.Advice;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Asks the constraints of beans. Thread-safe; a provider is started for the first bean that has any. */
public final class Constraints {
    private final @Nullable Validator validator;
    private final Map<Class<?>, Boolean> constrained = new ConcurrentHashMap<>();

    /**
     * Asks a validator, or the provider on the class path.
     *
     * @param validator the validator; null for the provider's own
     */
    public Constraints(@Nullable Validator validator) {
        this.validator = validator;
    }

    /**
     * What a bean, and what it declares as valid, violates.
     *
     * @throws IllegalStateException if the bean has constraints, and there is no provider
     */
    public Set<ConstraintViolation<Object>> violations(Object bean) {
        if (validator != null) {
            return validator.validate(bean, Default.class, Advice.class);
        }
        Class<?> type = bean.getClass();
        return constrained.computeIfAbsent(type, ConstrainedClass::is)
                ? DefaultValidator.of(type).validate(bean, Default.class, Advice.class)
                : Set.of();
    }
}
