package io.github.postmodel.io.internal.bind;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.internal.IsoDate;
import io.github.postmodel.io.internal.dates.DateSyntax;
import io.github.postmodel.io.internal.dates.MeantDate;
import io.github.postmodel.io.internal.dates.WrittenDate;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Problems;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Makes a moment of the text of a date. */
final class DateBinder {
    private final Moments moments;
    private final Problems problems;

    DateBinder(@Nullable ZoneId defaultZone, Problems problems) {
        this.moments = new Moments(defaultZone);
        this.problems = problems;
    }

    OffsetDateTime date(String key, String text, Node value) throws ValueFault {
        WrittenDate date = parse(key, text, value);
        if (date.isUsual() && date.offset() != null) {
            return date.local().atOffset(date.offset());
        }
        String subject = key + " " + Problem.quote(text);
        OffsetDateTime moment = moments.of(subject, "", date, value);
        if (!date.isUsual()) {
            String message = subject + " is not in the canonical spelling; write " + IsoDate.format(moment);
            problems.add(Rule.DATE_SPELLING, key, message, value.start(), value.end());
        }
        return moment;
    }

    private WrittenDate parse(String key, String text, Node value) throws ValueFault {
        String fault = " is not an ISO 8601 date with an offset";
        try {
            WrittenDate date = DateSyntax.parse(text);
            if (date != null) {
                return date;
            }
        } catch (DateTimeException missing) {
            fault = " names a date, time or offset that does not exist";
        }
        MeantDate meant = MeantDate.of(text);
        String good = meant == null ? "one such as " + moments.example() : meant.advice("", moments.good(meant.date()));
        throw new ValueFault(Rule.DATE_FORMAT, key + " " + Problem.quote(text) + fault + "; write " + good, value);
    }

    /** A date that is read without a problem under these options. */
    String example() {
        return moments.example();
    }
}
