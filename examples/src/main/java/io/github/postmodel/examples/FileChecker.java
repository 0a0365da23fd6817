package io.github.postmodel.examples;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks files, one after the other, against the rules of a post and those of a folder. */
final class FileChecker {
    private final DuplicateUrls duplicates = new DuplicateUrls();
    private final PostValidator validator;

    FileChecker() {
        this(PostValidator.create());
    }

    FileChecker(PostValidator validator) {
        this.validator = validator;
    }

    /**
     * Checks a file.
     *
     * @throws PostReadException if there is nothing to check: the file cannot be read at all
     */
    CheckedFile check(Path path) {
        PostFile file;
        try {
            file = PostFile.open(path);
        } catch (PostReadException fault) {
            if (fault.problems().stream().anyMatch(FileChecker::isUnreadable)) {
                throw fault;
            }
            return new CheckedFile(fault.path(), false, fault.problems(), number -> "");
        }
        List<Problem> problems = new ArrayList<>(validator.check(file.post(), file.problems()));
        duplicates.check(file).ifPresent(problems::add);
        return new CheckedFile(file.name(), file.problems().isEmpty(), file.locate(problems), file::line);
    }

    private static boolean isUnreadable(Problem problem) {
        return problem.rule().equals(Rule.FILE_UNREADABLE.id());
    }
}
