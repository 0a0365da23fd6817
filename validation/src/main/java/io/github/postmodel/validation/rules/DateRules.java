package io.github.postmodel.validation.rules;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** The rules of dates: {@link Rule#DATE_TOO_EARLY}, {@link Rule#DATE_FUTURE}. */
public final class DateRules {
    /** Keys that say when something takes place: its date is then that day, and not the one of its publication. */
    private static final Set<String> OF_EVENTS =
            Set.of("endDate", "end_date", "enddate", "eventDate", "event_date", "eventdate", "startDate", "start_date");

    private DateRules() {}

    /**
     * A date is not before a day.
     *
     * @param first the first day that is valid, in the date's own offset
     * @param date the date
     * @param findings takes what is wrong
     */
    public static void checkNotBefore(LocalDate first, OffsetDateTime date, Findings findings) {
        if (date.toLocalDate().isBefore(first)) {
            findings.add(Rule.DATE_TOO_EARLY, Map.of("date", quoted(date), "value", first.toString()));
        }
    }

    /** A date in the future is that of a draft, or of an event. */
    static void checkNotFuture(FrontMatter fields, Clock clock, Findings findings) {
        OffsetDateTime date = fields.date();
        if (date != null
                && !fields.draft()
                && date.toInstant().isAfter(clock.instant())
                && Collections.disjoint(fields.extra().keySet(), OF_EVENTS)) {
            findings.at("date").add(Rule.DATE_FUTURE, Map.of("date", quoted(date)));
        }
    }

    private static String quoted(OffsetDateTime date) {
        return Problem.quote(IsoDate.format(date));
    }
}
