package io.github.postmodel.io.internal.bind;

import java.time.DateTimeException;
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
        LocalDateTime local, boolean hasTime, @Nullable ZoneOffset offset, boolean isUsual) {

    /**
     * Reads every spelling that is complete and can mean one thing only: ISO 8601, YAML 1.1 timestamps, what {@code git}
     * and {@code date} write, and mail's {@code Tue, 20 Nov 2018 16:33:00 +0100}.
     *
     * @return null where the text is no date
     * @throws DateTimeException if it names a day, a time or an offset that does not exist
     */
    public static @Nullable WrittenDate parse(String text) {
        return new DateSyntax(text).parse();
    }

    /** Reads the same; null as well where the text names a day, a time or an offset that does not exist. */
    public static @Nullable WrittenDate parseExisting(String text) {
        try {
            return parse(text);
        } catch (DateTimeException missing) {
            return null;
        }
    }
}
