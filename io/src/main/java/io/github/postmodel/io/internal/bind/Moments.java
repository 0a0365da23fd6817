package io.github.postmodel.io.internal.bind;

import io.github.postmodel.Rule;
import io.github.postmodel.internal.IsoDate;
import io.github.postmodel.io.internal.dates.WrittenDate;
import io.github.postmodel.io.internal.entries.Node;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The moments that written dates mean: by an offset of their own, or by the zone of those that have none. */
public final class Moments {
    private static final LocalDateTime EXAMPLE = LocalDateTime.of(2025, 9, 18, 16, 0);

    private final @Nullable ZoneId defaultZone;

    public Moments(@Nullable ZoneId defaultZone) {
        this.defaultZone = defaultZone;
    }

    /** A date that is read without a problem here. */
    public String example() {
        return IsoDate.format(EXAMPLE.atZone(defaultZone == null ? ZoneOffset.UTC : defaultZone)
                .toOffsetDateTime());
    }

    /**
     * The moment that a date means.
     *
     * @param subject the property and its text, for a message
     * @param key what to write before a corrected date, such as {@code "date: "}; may be empty
     * @throws ValueFault if it has no offset, and no zone says which it is
     */
    public OffsetDateTime of(String subject, String key, WrittenDate date, Node value) throws ValueFault {
        LocalDateTime local = date.local();
        if (date.offset() != null) {
            return local.atOffset(date.offset());
        }
        if (defaultZone == null) {
            throw new ValueFault(Rule.DATE_OFFSET, subject + " has no offset; write " + key + good(date), value);
        }
        List<ZoneOffset> offsets = defaultZone.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return local.atOffset(offsets.get(0));
        }
        if (!date.hasTime()) {
            return local.toLocalDate().atStartOfDay(defaultZone).toOffsetDateTime();
        }
        throw new ValueFault(Rule.DATE_OFFSET, subject + notOnce(local, offsets, defaultZone, key), value);
    }

    /** What to write for a date that is spelled in another way. */
    String good(WrittenDate date) {
        return date.good(defaultZone);
    }

    /** Where clocks are set forward a local time is left out, and where they are set back it comes twice. */
    private static String notOnce(LocalDateTime local, List<ZoneOffset> offsets, ZoneId zone, String key) {
        if (!offsets.isEmpty()) {
            return " exists twice in " + zone + ", where clocks are set back; write " + key
                    + IsoDate.format(local.atOffset(offsets.get(0))) + " or "
                    + IsoDate.format(local.atOffset(offsets.get(1)));
        }
        var clocks = zone.getRules().getTransition(local);
        ZoneOffset before = clocks.getOffsetBefore();
        ZoneOffset after = clocks.getOffsetAfter();
        return " does not exist in " + zone + ", where clocks are set forward; write " + key
                + IsoDate.format(local.atOffset(after).withOffsetSameInstant(before)) + " or "
                + IsoDate.format(local.atOffset(before).withOffsetSameInstant(after));
    }
}
