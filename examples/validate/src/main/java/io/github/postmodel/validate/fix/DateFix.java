package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a date in the canonical spelling that lacks its {@code T}, spells its offset in another way, or has none. A
 * date without a time is midnight, as it is for the reader with a default offset.
 */
final class DateFix implements ProblemFix {
    /** What can only be one moment: with a space for the T, or an offset without its colon or minutes. */
    private static final Pattern DATE = Pattern.compile("(?<date>\\d{4}-\\d{2}-\\d{2})"
            + "(?:(?:[Tt]|[ \\t]++)(?<time>\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
            + "[ \\t]*+(?<offset>[Zz]|(?<hours>[+-]\\d{2})(?::?(?<minutes>\\d{2}))?)?)?");

    private final @Nullable ZoneOffset defaultOffset;

    DateFix(@Nullable ZoneOffset defaultOffset) {
        this.defaultOffset = defaultOffset;
    }

    @Override
    public Optional<PostFile> fix(FileWithProblems broken, Problem problem) {
        PostFile file = broken.file();
        Matcher written = DATE.matcher(Span.of(file, problem).unquoted().toString());
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            return date(written)
                    .filter(DateFix::isWritable)
                    .map(date -> file.with(file.post().with(fields -> fields.date(date))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<OffsetDateTime> date(Matcher written) {
        String time = written.group("time");
        LocalDateTime local = LocalDate.parse(written.group("date"))
                .atTime(time == null ? LocalTime.MIDNIGHT : LocalTime.parse(time));
        ZoneOffset offset = written.group("offset") == null ? defaultOffset : offset(written);
        return Optional.ofNullable(offset).map(local::atOffset);
    }

    private static ZoneOffset offset(Matcher written) {
        if (written.group("hours") == null) {
            return ZoneOffset.UTC;
        }
        String minutes = written.group("minutes");
        return ZoneOffset.of(written.group("hours") + ":" + (minutes == null ? "00" : minutes));
    }

    /** The format has no time finer than a microsecond: writing one would cut it off. */
    private static boolean isWritable(OffsetDateTime date) {
        return date.getYear() > 0 && date.getNano() % 1000 == 0;
    }
}
