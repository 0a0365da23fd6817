package io.github.postmodel.io.internal.entries;

import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.ScalarValue;
import io.github.postmodel.io.internal.yaml.Tags;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which key a step of a path names: the one of that text, or the one that YAML takes for the same value, as it takes
 * {@code yes} and {@code true}.
 */
public final class KeyName {
    private KeyName() {}

    /** Whether a step names a key as it is written. */
    public static boolean isNamed(Node key, Object step) {
        return key instanceof Node.Scalar scalar
                && step instanceof String name
                && (scalar.text().equals(name) || !isText(scalar) && Objects.equals(of(scalar), value(name)));
    }

    /** The key that YAML makes of a scalar, if that has no tag of another type. */
    public static @Nullable Object of(Node.Scalar key) {
        return isText(key) ? key.text() : value(key.text());
    }

    /** The key of a mapping that a step names; the step itself where there is none. */
    public static @Nullable Object in(Map<?, ?> map, Object step) {
        if (map.containsKey(step) || !(step instanceof String name)) {
            return step;
        }
        Object value = value(name);
        return map.containsKey(value) ? value : step;
    }

    private static boolean isText(Node.Scalar key) {
        return key.tag() == null ? key.style() != Node.Style.PLAIN : key.tag().equals(Tags.YAML + "str");
    }

    /** What YAML makes of a plain text; the text itself where that is no value. */
    private static @Nullable Object value(String plain) {
        ScalarType type = ScalarType.of(plain);
        try {
            return type == ScalarType.MERGE || type == ScalarType.VALUE ? plain : ScalarValue.of(type, plain);
        } catch (IllegalArgumentException noValue) {
            return plain;
        }
    }
}
