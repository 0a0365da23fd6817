package io.github.postmodel.validation.constraints;

import io.github.postmodel.Rule;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the constraint validators are asked in when there is no provider. It has the clock, and takes what they find. */
final class DirectContext implements ConstraintValidatorContext {
    private final ClockProvider clock;
    private final List<Finding> found = new ArrayList<>(0);
    private String property = "";

    DirectContext(ClockProvider clock) {
        this.clock = clock;
    }

    /** The context of a property, for the next validators. */
    DirectContext at(String name) {
        property = name;
        return this;
    }

    String property() {
        return property;
    }

    void add(Rule rule, String place, Map<String, String> parameters) {
        found.add(new Finding(rule, place, parameters));
    }

    List<Finding> found() {
        return found;
    }

    @Override
    public ClockProvider getClockProvider() {
        return clock;
    }

    @Override
    public void disableDefaultConstraintViolation() {
        throw noProvider();
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        throw noProvider();
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String messageTemplate) {
        throw noProvider();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw noProvider();
    }

    private static UnsupportedOperationException noProvider() {
        return new UnsupportedOperationException("violations go through Violations.of(context)");
    }
}
