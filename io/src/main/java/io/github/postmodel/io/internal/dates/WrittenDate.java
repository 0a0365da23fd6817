package io.github.postmodel.io.internal.dates;

import io.github.postmodel.internal.IsoDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date as a text has it.
 *
 * @param local the date and time, midnight where no time is given
 * @param hasTime whether a time is given
 * @param offset the offset, or null where none is given
 * @param isUsual whether it is spelled as {@code datetime.isoformat()} spells it; {@code Z}, no offset, no time and a
 *     finer fraction are usual as well
 */
public record WrittenDate(
        LocalDateTime local, boolean hasTime, @Nullable ZoneOffset offset, boolean isUsual) {
    /**
     * The canonical spelling, for a message.
     *
     * @param zone the zone of a date without an offset; null where it is left to whoever knows it
     */
    public String good(@Nullable ZoneId zone) {
        if (offset == null && zone == null) {
            return IsoDate.format(local.atOffset(ZoneOffset.UTC)) + " (or the offset of its place)";
        }
        return IsoDate.format(offset == null ? local.atZone(zone).toOffsetDateTime() : local.atOffset(offset));
    }
}
