package io.github.postmodel.validate.settings;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.usage.Refusal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of {@code default-offset} and {@code default-zone}, of which there may be one. */
final class DefaultZone {
    static final String OFFSET = "default-offset";
    static final String ZONE = "default-zone";

    private DefaultZone() {}

    /**
     * The last of the values.
     *
     * @return the offset or the zone; null where neither is set
     * @throws Refusal if it is none, or both are set
     */
    static @Nullable ZoneId of(List<String> offsets, List<String> zones) {
        if (!offsets.isEmpty() && !zones.isEmpty()) {
            throw new Refusal(OFFSET + " and " + ZONE + " are both set; keep one");
        }
        if (!zones.isEmpty()) {
            return zone(zones.get(zones.size() - 1));
        }
        return offsets.isEmpty() ? null : offset(offsets.get(offsets.size() - 1));
    }

    private static ZoneOffset offset(String value) {
        try {
            return ZoneOffset.of(value);
        } catch (DateTimeException fault) {
            throw new Refusal(OFFSET + " " + Problem.quote(value) + " is not an offset; write one such as +01:00 or Z");
        }
    }

    private static ZoneId zone(String value) {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException fault) {
            throw new Refusal(
                    ZONE + " " + Problem.quote(value) + " is not a time zone; write one such as Europe/Berlin");
        }
    }
}
