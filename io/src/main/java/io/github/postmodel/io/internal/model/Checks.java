package io.github.postmodel.io.internal.model;

import com.fasterxml.jackson.databind.util.NameTransformer;
import io.github.postmodel.io.internal.check.Constraints;
import io.github.postmodel.io.internal.faults.BeanTypes;
import io.github.postmodel.io.internal.faults.FaultHandler;
import io.github.postmodel.io.internal.faults.Names;
import io.github.postmodel.io.internal.faults.Property;
import io.github.postmodel.io.internal.tokens.Reading;
import io.github.postmodel.io.internal.tokens.Trail;
import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks what is bound: its constraints, those of beans in it whether or not they are declared as valid, and the keys
 * that Jackson does not look for. What could not be bound is not told once more.
 */
final class Checks {
    private final Reading reading;
    private final Names names;
    private final FaultHandler faults;
    private final Constraints constraints;
    private final Set<Object> around = Collections.newSetFromMap(new IdentityHashMap<>(4));

    Checks(Reading reading, Names names, FaultHandler faults, Constraints constraints) {
        this.reading = reading;
        this.names = names;
        this.faults = faults;
        this.constraints = constraints;
    }

    void check(@Nullable Object value, Trail trail) {
        if (value instanceof Optional<?> optional) {
            check(optional.orElse(null), trail);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> check(item, trail.step(String.valueOf(key))));
        } else if (value instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                check(list.get(index), trail.step(index));
            }
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> check(item, trail));
        } else if (value instanceof Object[] items) {
            check(Arrays.asList(items), trail);
        } else if (value != null && BeanTypes.isBean(value.getClass()) && around.add(value)) {
            checkBean(value, names.inside(value, trail), null);
            // A bean may be met again, where an alias brings it; not in itself.
            around.remove(value);
        }
    }

    /**
     * Checks a bean.
     *
     * @param unwrapper how its keys are written where they are among those of another; null where they have a mapping
     */
    private void checkBean(Object bean, Trail trail, @Nullable NameTransformer unwrapper) {
        Names.Bean description = names.bean(bean.getClass());
        if (trail.isPresent() && unwrapper == null) {
            checkKeys(description, trail);
        }
        for (ConstraintViolation<Object> violation : constraints.violations(bean)) {
            new Violation(violation, reading, names, unwrapper).tell(bean, trail);
        }
        for (Property property : description.nested()) {
            Object value = property.of(bean);
            if (value != null && property.unwrapper() != null) {
                checkBean(value, trail, property.unwrapper());
            } else if (value != null) {
                check(value, names.step(description, property, trail));
            }
        }
    }

    private void checkKeys(Names.Bean bean, Trail trail) {
        for (Property property : bean.properties()) {
            List<String> spellings = names.spellings(property, trail.keys());
            for (int again = 1; again < spellings.size(); again++) {
                String key = spellings.get(again);
                FaultHandler.tellSecondName(reading, trail.step(key).keySpot(), key, property.key());
            }
        }
        for (Property property : bean.required()) {
            Trail value = trail.step(names.spelling(property, trail.keys()));
            if (!value.isPresent() && !reading.isFaulty(value.path())) {
                ModelContext.tellMissing(reading, trail.spot(), property.key());
            }
        }
        if (bean.flattened()) {
            // Jackson hands all keys on to a value that is written in place of a property, and none is unknown.
            faults.tellUnknown(reading, bean, trail);
        }
    }
}
