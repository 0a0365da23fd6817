package io.github.postmodel.io.internal.readers;

import io.github.postmodel.io.internal.bind.IsoDate;
import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.ScalarValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date as a file spells it: ISO 8601, or a timestamp of YAML 1.1, with an offset in any of its spellings.
 *
 * @param local the date and time, midnight where no time is given
 * @param hasTime whether a time is given
 * @param offset the offset, or null where none is given
 */
public record Dates(
        LocalDateTime local, boolean hasTime, @Nullable ZoneOffset offset) {
    private static final int DATE_LENGTH = 10;

    /** What a text says; null where it is no date. */
    public static @Nullable Dates read(String text) {
        Dates read = iso(text);
        if (read == null) {
            read = yaml(text);
        }
        // An offset without its colon, and a space before it: as Jekyll writes one.
        return read != null ? read : yaml(text.replaceFirst(" ?([+-]\\d{2})(\\d{2})$", "$1:$2"));
    }

    private static @Nullable Dates iso(String text) {
        IsoDate.Parsed parsed = IsoDate.parse(text);
        return parsed == null ? null : new Dates(parsed.local(), text.length() > DATE_LENGTH, parsed.offset());
    }

    private static @Nullable Dates yaml(String text) {
        if (ScalarType.of(text) != ScalarType.TIMESTAMP) {
            return null;
        }
        try {
            Object value = ScalarValue.of(ScalarType.TIMESTAMP, text);
            if (value instanceof OffsetDateTime time) {
                return new Dates(time.toLocalDateTime(), true, time.getOffset());
            }
            return value instanceof LocalDateTime time
                    ? new Dates(time, true, null)
                    : value instanceof LocalDate date ? new Dates(date.atStartOfDay(), false, null) : null;
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }
}
