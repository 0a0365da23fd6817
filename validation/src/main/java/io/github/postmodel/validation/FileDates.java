package io.github.postmodel.validation;

import io.github.postmodel.LocatedPost;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.validation.rules.Finding;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@link Rule#DATE_FILE_NAME}: a date in a file's name is the post's own, in the post's offset or in UTC. */
final class FileDates {
    private static final String PROPERTY = "date";

    private FileDates() {}

    static @Nullable Problem check(LocatedPost file, @Nullable FileName name) {
        OffsetDateTime date = file.post().frontMatter().date();
        if (date == null
                || name == null
                || name.date().isEmpty()
                || name.isOn(date.toLocalDate())
                || name.isOn(inUtc(date))) {
            return null;
        }
        Map<String, String> parameters =
                Map.of("date", date.toLocalDate().toString(), "named", name.date(), "slug", name.slug());
        Finding finding = new Finding(Rule.DATE_FILE_NAME, PROPERTY, Finding.NO_ITEM, parameters);
        return Messages.problem(finding, file.locate(PROPERTY));
    }

    private static LocalDate inUtc(OffsetDateTime date) {
        return date.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }
}
