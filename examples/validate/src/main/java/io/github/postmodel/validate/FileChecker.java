package io.github.postmodel.validate;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.fix.FixedFile;
import io.github.postmodel.validate.fix.Fixer;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.settings.Refusal;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validation.PostSetValidator;
import io.github.postmodel.validation.PostValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks files against the rules of a post, on any thread, and then, one by one, against those between posts. */
final class FileChecker {
    private final PostSetValidator between = PostSetValidator.create();
    private final Supplier<PostValidator> validator;
    private final Settings settings;

    FileChecker(Supplier<PostValidator> validator, Settings settings) {
        this.validator = validator;
        this.settings = settings;
    }

    /**
     * Checks a file by itself.
     *
     * @throws PostReadException if there is nothing to check: the file cannot be read at all
     */
    SingleCheck check(Input input) {
        PostFile file;
        try {
            file = input.open(settings.readOptions());
        } catch (PostReadException fault) {
            if (fault.problems().stream().anyMatch(FileChecker::isUnreadable)) {
                throw fault;
            }
            return new SingleCheck(
                    null, new CheckedFile(fault.path(), false, fault.problems(), number -> ""), 0, 0, null);
        }
        return check(file);
    }

    /** Fixes a file on the disk, and checks it as it is then. */
    SingleCheck fixAndCheck(Input input) {
        FixedFile fixed = fixer().fix(input.open(ReadOptions.defaults()));
        if (!fixed.isChanged()) {
            return check(input);
        }
        try {
            input.save(fixed.after());
        } catch (Refusal notSaved) {
            return check(input).with(0, notSaved.getMessage());
        }
        return check(input).with(fixed.fixes().size(), null);
    }

    /** A fixer that goes by the settings. */
    Fixer fixer() {
        return new Fixer(validator.get(), settings.readOptions().defaultOffset());
    }

    private SingleCheck check(PostFile file) {
        List<Problem> problems = validator.get().check(file);
        return new SingleCheck(
                PostSetValidator.prepare(file, file.name()),
                new CheckedFile(file.name(), file.problems().isEmpty(), problems, file::line),
                file.markdown().size(),
                0,
                null);
    }

    /** Checks a file against those before it, and keeps the problems that count. */
    CheckedFile finish(SingleCheck checked) {
        List<Problem> problems = checked.result().problems();
        List<Problem> more = checked.entry() == null ? List.of() : between.check(checked.entry());
        if (!more.isEmpty()) {
            problems = new ArrayList<>(problems);
            problems.addAll(more);
            problems.sort(Problem.ORDER);
        }
        return checked.result().with(settings.rules().apply(problems));
    }

    private static boolean isUnreadable(Problem problem) {
        return problem.is(Rule.FILE_UNREADABLE);
    }

    /**
     * A file checked by itself.
     *
     * @param entry what the rules between posts ask of it; null where its file is too large to be opened
     * @param result what is wrong with it by itself
     * @param bytes how large the file is, which is kept for its lines
     * @param fixes how many problems were fixed before
     * @param unsaved why the fixes could not be saved; null where they were, or there are none
     */
    record SingleCheck(
            PostSetValidator.@Nullable Entry entry,
            CheckedFile result,
            long bytes,
            int fixes,
            @Nullable String unsaved) {
        SingleCheck with(int number, @Nullable String reason) {
            return new SingleCheck(entry, result, bytes, number, reason);
        }
    }
}
