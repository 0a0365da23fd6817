package io.github.postmodel.io.internal.bind;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Problems;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a moment of the text of a date. */
final class DateBinder {
    private static final LocalDateTime EXAMPLE = LocalDateTime.of(2025, 9, 18, 16, 0);

    private final @Nullable ZoneId defaultZone;
    private final Problems problems;

    DateBinder(@Nullable ZoneId defaultZone, Problems problems) {
        this.defaultZone = defaultZone;
        this.problems = problems;
    }

    OffsetDateTime date(String key, String text, Node value) throws ValueFault {
        WrittenDate date = parse(key, text, value);
        OffsetDateTime moment = moment(key + " " + Problem.quote(text), date, value);
        if (!date.isUsual()) {
            String message = key + " " + Problem.quote(text) + " is not in the canonical spelling; write "
                    + IsoDate.format(moment);
            problems.add(Rule.DATE_SPELLING, key, message, value.start(), value.end());
        }
        return moment;
    }

    private WrittenDate parse(String key, String text, Node value) throws ValueFault {
        String fault = " is not an ISO 8601 date with an offset";
        try {
            WrittenDate date = WrittenDate.parse(text);
            if (date != null) {
                return date;
            }
        } catch (DateTimeException missing) {
            fault = " names a date, time or offset that does not exist";
        }
        throw new ValueFault(
                Rule.DATE_FORMAT, key + " " + Problem.quote(text) + fault + "; write one such as " + example(), value);
    }

    /** A date that is read without a problem under these options. */
    String example() {
        return IsoDate.format(EXAMPLE.atZone(defaultZone == null ? ZoneOffset.UTC : defaultZone)
                .toOffsetDateTime());
    }

    private OffsetDateTime moment(String subject, WrittenDate date, Node value) throws ValueFault {
        LocalDateTime local = date.local();
        if (date.offset() != null) {
            return local.atOffset(date.offset());
        }
        if (defaultZone == null) {
            String message = subject + " has no offset; write " + IsoDate.format(local.atOffset(ZoneOffset.UTC))
                    + " (or the offset of its place)";
            throw new ValueFault(Rule.DATE_OFFSET, message, value);
        }
        List<ZoneOffset> offsets = defaultZone.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return local.atOffset(offsets.get(0));
        }
        if (!date.hasTime()) {
            return local.toLocalDate().atStartOfDay(defaultZone).toOffsetDateTime();
        }
        throw new ValueFault(Rule.DATE_OFFSET, subject + notOnce(local, offsets, defaultZone), value);
    }

    /** Where clocks are set forward a local time is left out, and where they are set back it comes twice. */
    private static String notOnce(LocalDateTime local, List<ZoneOffset> offsets, ZoneId zone) {
        if (!offsets.isEmpty()) {
            return " exists twice in " + zone + ", where clocks are set back; write "
                    + IsoDate.format(local.atOffset(offsets.get(0))) + " or "
                    + IsoDate.format(local.atOffset(offsets.get(1)));
        }
        var clocks = zone.getRules().getTransition(local);
        ZoneOffset before = clocks.getOffsetBefore();
        ZoneOffset after = clocks.getOffsetAfter();
        return " does not exist in " + zone + ", where clocks are set forward; write "
                + IsoDate.format(local.atOffset(after).withOffsetSameInstant(before)) + " or "
                + IsoDate.format(local.atOffset(before).withOffsetSameInstant(after));
    }
}
