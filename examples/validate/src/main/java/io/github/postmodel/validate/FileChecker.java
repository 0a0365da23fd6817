package io.github.postmodel.validate;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.check.FileFixer;
import io.github.postmodel.validate.check.FileProblems;
import io.github.postmodel.validate.collections.Catalog;
import io.github.postmodel.validate.collections.ContentCollection;
import io.github.postmodel.validate.fix.FixedFile;
import io.github.postmodel.validate.fix.Fixes;
import io.github.postmodel.validate.ignores.AddedIgnores;
import io.github.postmodel.validate.ignores.Ignores;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Fixable;
import io.github.postmodel.validate.settings.Limits;
import io.github.postmodel.validate.settings.RuleSelection;
import io.github.postmodel.validate.usage.Refusal;
import io.github.postmodel.validation.PostSetValidator;
import io.github.postmodel.validation.PostValidator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks files against the rules of a post, on any thread, and then, one by one, against those between posts. */
final class FileChecker {
    private final PostSetValidator between = PostSetValidator.create();
    private final Supplier<PostValidator> validator;
    private final Catalog catalog;
    private final FileFixer fixer;

    FileChecker(Supplier<PostValidator> validator, Catalog catalog, Fixes wanted) {
        this.validator = validator;
        this.catalog = catalog;
        this.fixer = new FileFixer(validator, catalog, wanted);
    }

    /**
     * Checks a file by itself.
     *
     * @throws PostReadException if there is nothing to check: the file cannot be read at all
     */
    SingleCheck check(Input input) {
        return opening(input, collection -> check(input, collection));
    }

    /** The same, with what can be fixed. */
    SingleCheck checkFixable(Input input) {
        return opening(input, collection -> {
            SingleCheck checked = check(input, collection);
            List<Problem> counting = checked.rules().apply(checked.result().problems());
            List<Problem> left = checked.ignores().apply(counting, checked.rules());
            return FileFixer.mayFix(left)
                    ? checked.with(fixer.fixable(input.open(collection.readOptions()), collection))
                    : checked;
        });
    }

    private SingleCheck check(Input input, ContentCollection collection) {
        return collection.isPost()
                ? check(input.open(collection.readOptions()), collection)
                : check(input.openMarkdown(collection.readOptions()), collection);
    }

    /** Fixes a file, saves it, and checks it as it is then. Standard input is written to standard output, as ever. */
    SingleCheck fixAndCheck(Input input) {
        return opening(input, collection -> {
            boolean isWritten = input instanceof Input.StandardInput;
            FixedFile fixed = fixer.fix(input.open(collection.readOptions()), collection);
            if (fixed.isChanged() || isWritten) {
                try {
                    input.save(fixed.after());
                } catch (Refusal notSaved) {
                    return check(input, collection).with(FixCount.NONE, notSaved.getMessage());
                }
            }
            SingleCheck after = collection.isPost() ? check(fixed.after(), collection) : check(input, collection);
            return after.with(new FixCount(fixed.fixes().size(), fixed.more().size()), null);
        });
    }

    /** A file with what can be fixed, not saved. */
    Rewriter.Change fixed(PostFile file) {
        return new Rewriter.Change(fixer.fix(file, catalog.of(file.name())).after(), 0);
    }

    /** What comes of a file; where it cannot be opened, what is wrong with it. */
    private SingleCheck opening(Input input, Function<ContentCollection, SingleCheck> check) {
        ContentCollection collection = catalog.of(input.name());
        try {
            return check.apply(collection);
        } catch (PostReadException fault) {
            if (fault.problems().stream().anyMatch(FileChecker::isUnreadable)) {
                throw fault;
            }
            return new SingleCheck(
                    null,
                    new CheckedFile(fault.path(), false, Limits.named(fault.problems()), number -> ""),
                    catalog.rules(collection, input.name()),
                    Ignores.NONE,
                    0,
                    Fixable.NONE,
                    FixCount.NONE,
                    null);
        }
    }

    private SingleCheck check(PostFile file, ContentCollection collection) {
        RuleSelection rules = catalog.rules(collection, file.name());
        List<Problem> problems = FileProblems.of(file, collection, rules, validator.get());
        boolean isPost = file.problems().stream().noneMatch(Problem::isError);
        return new SingleCheck(
                PostSetValidator.prepare(file, file.name()),
                new CheckedFile(file.name(), isPost, problems, file::line),
                rules,
                Ignores.of(file.markdown(), problems, collection.readOptions()),
                file.markdown().size(),
                Fixable.NONE,
                FixCount.NONE,
                null);
    }

    private SingleCheck check(MarkdownFile file, ContentCollection collection) {
        List<Problem> problems = FileProblems.of(file, collection);
        return new SingleCheck(
                null,
                new CheckedFile(file.name(), false, problems, file::line),
                catalog.rules(collection, file.name()),
                Ignores.of(file, problems, collection.readOptions()),
                file.size(),
                Fixable.NONE,
                FixCount.NONE,
                null);
    }

    /** Checks a file against those before it, and keeps the problems that count. */
    CheckedFile finish(SingleCheck checked) {
        List<Problem> more = checked.entry() == null ? List.of() : between.check(checked.entry());
        List<Problem> counting =
                checked.rules().apply(FileProblems.joined(checked.result().problems(), more));
        return checked.result().with(checked.ignores().apply(counting, checked.rules()));
    }

    /** Writes comments into a file that ignore its problems, and gives it with those that are left. */
    CheckedFile addIgnores(Input input, CheckedFile checked) {
        boolean isWritten = input instanceof Input.StandardInput;
        boolean isOpen =
                checked.problems().stream().noneMatch(problem -> problem.is(Rule.ENCODING) || problem.is(Rule.LIMIT));
        if (checked.problems().isEmpty() && !isWritten || !isOpen) {
            return checked;
        }
        ReadOptions options = catalog.of(input.name()).readOptions();
        PostFile file = input.open(options);
        AddedIgnores.Result added = AddedIgnores.add(file, checked.problems(), options);
        if (added.count() > 0 || isWritten) {
            input.save(added.file());
        }
        return new CheckedFile(checked.name(), checked.isPost(), added.left(), added.file()::line);
    }

    private static boolean isUnreadable(Problem problem) {
        return problem.is(Rule.FILE_UNREADABLE);
    }

    /**
     * A file checked by itself.
     *
     * @param entry what the rules between posts ask of it; null where its file is too large to be opened
     * @param result what is wrong with it by itself
     * @param rules which rules count for it
     * @param ignores what its comments say to ignore
     * @param bytes how large the file is, which is kept for its lines
     * @param fixable what can be fixed, if that is asked for
     * @param fixes what was fixed before
     * @param unsaved why the fixes could not be saved; null where they were, or there are none
     */
    record SingleCheck(
            PostSetValidator.@Nullable Entry entry,
            CheckedFile result,
            RuleSelection rules,
            Ignores ignores,
            long bytes,
            Fixable fixable,
            FixCount fixes,
            @Nullable String unsaved) {
        SingleCheck with(FixCount count, @Nullable String reason) {
            return new SingleCheck(entry, result, rules, ignores, bytes, fixable, count, reason);
        }

        SingleCheck with(Fixable some) {
            return new SingleCheck(entry, result, rules, ignores, bytes, some, fixes, unsaved);
        }
    }
}
