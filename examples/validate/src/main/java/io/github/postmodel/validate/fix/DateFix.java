package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Writes a date in the canonical spelling that is spelled in another way. */
final class DateFix implements ProblemFix {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxxxx");
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxxxx");

    @Override
    public Optional<Candidate> fix(FileWithProblems broken, Problem problem) {
        PostFile file = broken.file();
        return Optional.ofNullable(file.post().frontMatter().date())
                .map(DateFix::canonical)
                .map(date -> file.markdown().with(problem.property(), date))
                .map(changed -> Candidate.safe(file.withText(changed.text())));
    }

    private static String canonical(OffsetDateTime date) {
        return (date.getNano() == 0 ? SECONDS : MICROS).format(date);
    }
}
