package io.github.postmodel.validate.folder;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostFile;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Finds the posts whose file name has another date than they have. The day in UTC is right as well. */
final class FileNameDate implements FolderRule {
    @Override
    public @Nullable Problem check(FolderPost post) {
        PostFile file = post.file();
        FileName name = post.name();
        OffsetDateTime date = file.post().frontMatter().date();
        if (date == null
                || name == null
                || name.date().isEmpty()
                || name.isOn(date.toLocalDate())
                || name.isOn(inUtc(date))) {
            return null;
        }
        return problem(file, name, date);
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
