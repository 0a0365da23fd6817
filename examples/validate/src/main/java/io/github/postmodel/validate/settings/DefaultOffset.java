package io.github.postmodel.validate.settings;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.usage.Refusal;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the value of {@code default-offset}. */
final class DefaultOffset {
    private DefaultOffset() {}

    /**
     * The last of the values.
     *
     * @return the offset; null where there is no value
     * @throws Refusal if it is no offset
     */
    static @Nullable ZoneOffset of(List<String> values) {
        if (values.isEmpty()) {
            return null;
        }
        String value = values.get(values.size() - 1);
        try {
            return ZoneOffset.of(value);
        } catch (DateTimeException fault) {
            throw new Refusal(
                    "default-offset " + Problem.quote(value) + " is not an offset; write one such as +01:00 or Z");
        }
    }
}
