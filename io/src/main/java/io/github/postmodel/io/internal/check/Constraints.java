package io.github.postmodel.io.internal.check;

import io.github.postmodel.Advice;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Map;
import java.util.Objects;
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
     * @throws IllegalStateException if the bean has constraints, and there is nothing that checks them
     */
    public Set<ConstraintViolation<Object>> violations(Object bean) {
        if (validator != null) {
            return violations(validator, bean);
        }
        Class<?> type = bean.getClass();
        return constrained.computeIfAbsent(type, ConstrainedClass::is)
                ? violations(DefaultValidator.of(type), bean)
                : Set.of();
    }

    private static Set<ConstraintViolation<Object>> violations(Validator validator, Object bean) {
        try {
            return validator.validate(bean, Default.class, Advice.class);
        } catch (UnexpectedTypeException fault) {
            String ours = Objects.requireNonNullElse(fault.getMessage(), "").contains("'io.github.postmodel.")
                    ? "; add io.github.postmodel:postmodel-validation to the class path"
                    : "";
            throw new IllegalStateException(
                    bean.getClass().getName() + " cannot be checked: " + fault.getMessage() + ours, fault);
        }
    }
}
