package io.github.postmodel.io.internal.dates;

import java.time.LocalDateTime;
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
        LocalDateTime local, boolean hasTime, @Nullable ZoneOffset offset, boolean isUsual) {}
