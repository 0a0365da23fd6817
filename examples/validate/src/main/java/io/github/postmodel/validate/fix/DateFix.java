package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.internal.IsoDate;
import java.util.Optional;

/** Writes a date that was read, in the canonical spelling. Its quotes stay, or their absence. */
final class DateFix implements ProblemFix {
    @Override
    public Optional<Candidate> fix(FileWithProblems broken, Problem problem) {
        Span written = Span.of(broken.file(), problem).unquoted();
        return Optional.ofNullable(broken.file().post().frontMatter().date())
                .map(date -> Candidate.safe(broken.file().withText(written.replacedBy(IsoDate.format(date)))));
    }
}
