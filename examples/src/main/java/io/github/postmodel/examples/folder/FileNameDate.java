package io.github.postmodel.examples.folder;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostFile;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Finds the posts whose file name has another date than they have. The day in UTC is right as well. */
final class FileNameDate implements FolderRule {
    @Override
    public Optional<Problem> check(PostFile file) {
        OffsetDateTime date = file.post().frontMatter().date();
        return date == null
                ? Optional.empty()
                : FileName.of(file)
                        .filter(name -> !name.date().isEmpty())
                        .filter(name -> !name.isOn(date.toLocalDate()) && !name.isOn(inUtc(date)))
                        .map(name -> problem(file, name, date));
    }

    private static LocalDate inUtc(OffsetDateTime date) {
        return date.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }

    private static Problem problem(PostFile file, FileName name, OffsetDateTime date) {
        String message = "date " + date.toLocalDate() + " is not the " + name.date()
                + " of the file's name; mend the date, or name the file " + date.toLocalDate() + "-" + name.slug();
        return Problem.of(Rule.DATE_FILE_NAME, "date", message, file.locate("date"));
    }
}
