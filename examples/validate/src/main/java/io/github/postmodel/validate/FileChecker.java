package io.github.postmodel.validate;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.fix.FixedFile;
import io.github.postmodel.validate.fix.Fixer;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validation.PostSetValidator;
import io.github.postmodel.validation.PostValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks files against the rules of a post, on any thread, and then, one after the other, against those between posts. */
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
    Checked check(Source source) {
        PostFile file;
        try {
            file = source.open(settings.readOptions());
        } catch (PostReadException fault) {
            if (fault.problems().stream().anyMatch(FileChecker::isUnreadable)) {
                throw fault;
            }
            return new Checked(null, new CheckedFile(fault.path(), false, fault.problems(), number -> ""), 0);
        }
        return check(file);
    }

    /** Mends a file on the disk, and checks what it then is. */
    Checked fixAndCheck(Source source) {
        FixedFile fixed = fixer().fix(source.open(ReadOptions.defaults()));
        if (fixed.isChanged()) {
            Rewriting.save(source, fixed.after());
        }
        return check(source).withFixes(fixed.fixes().size());
    }

    /** Mends as the settings say. */
    Fixer fixer() {
        return new Fixer(validator.get(), settings.readOptions().defaultOffset());
    }

    private Checked check(PostFile file) {
        List<Problem> problems = validator.get().check(file);
        return new Checked(
                PostSetValidator.prepare(file, file.name()),
                new CheckedFile(file.name(), file.problems().isEmpty(), problems, file::line),
                0);
    }

    /** Checks a file in view of those before it, and leaves the problems that count. */
    CheckedFile finish(Checked checked) {
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
        return problem.rule().equals(Rule.FILE_UNREADABLE.id());
    }

    /**
     * A file checked by itself.
     *
     * @param entry what the rules between posts ask of it; null where its file is too large to be opened
     * @param result what is wrong with it, by itself
     * @param fixes how many problems were mended before
     */
    record Checked(PostSetValidator.@Nullable Entry entry, CheckedFile result, int fixes) {
        Checked withFixes(int number) {
            return new Checked(entry, result, number);
        }
    }
}
