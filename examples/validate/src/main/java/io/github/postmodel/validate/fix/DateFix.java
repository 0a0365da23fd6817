package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Writes a date that was read, in the canonical spelling. Its quotes stay, or their absence. */
final class DateFix implements ProblemFix {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(".SSSSSS", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxxxx", Locale.ROOT);

    @Override
    public Optional<Candidate> fix(FileWithProblems broken, Problem problem) {
        Span written = Span.of(broken.file(), problem).unquoted();
        return Optional.ofNullable(broken.file().post().frontMatter().date())
                .map(date -> Candidate.safe(broken.file().withText(written.replacedBy(canonical(date)))));
    }

    private static String canonical(OffsetDateTime date) {
        return SECONDS.format(date) + (date.getNano() == 0 ? "" : MICROSECONDS.format(date)) + OFFSET.format(date);
    }
}
