package io.github.postmodel.examples.folder;

import io.github.postmodel.io.PostFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file's name says: {@code 2025-09-18-hello.md} has a date and a slug. A page bundle, {@code hello/index.md}, has
 * the name of its folder.
 *
 * @param folder the folder that the post lies in
 * @param date the date as it is written; empty where there is none
 * @param slug the name without date and extension
 */
record FileName(String folder, String date, String slug) {
    private static final Pattern NAME = Pattern.compile("(?:(\\d{4}-\\d\\d-\\d\\d)-)?(.*?)(?:\\.\\w+)?");

    static Optional<FileName> of(PostFile file) {
        try {
            Path path = Path.of(file.name());
            Path bundle = path.getParent();
            boolean isBundle = path.getFileName().toString().matches("index\\.\\w+");
            if (isBundle && (bundle == null || bundle.getFileName() == null)) {
                return Optional.empty();
            }
            return Optional.of(isBundle && bundle != null ? of(bundle) : of(path));
        } catch (InvalidPathException noFile) {
            return Optional.empty();
        }
    }

    private static FileName of(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        String date = name.matches() && name.group(1) != null ? name.group(1) : "";
        return new FileName(String.valueOf(path.getParent()), date, name.group(2));
    }

    /** Whether the name's date is that day. */
    boolean isOn(LocalDate day) {
        try {
            return LocalDate.parse(date).equals(day);
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
