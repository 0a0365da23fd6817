package io.github.postmodel.validate.check;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.collections.Catalog;
import io.github.postmodel.validate.collections.ContentCollection;
import io.github.postmodel.validate.fix.FixedFile;
import io.github.postmodel.validate.fix.Fixer;
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
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks files against the rules of a post, on any thread, and then, one by one, against those between posts. */
public final class FileChecker {
    private final PostSetValidator between = PostSetValidator.create();
    private final Supplier<PostValidator> validator;
    private final Catalog catalog;
    private final FileFixer fixer;

    /**
     * A checker.
     *
     * @param validator the rules of a post
     * @param catalog which collection a file is in
     * @param wanted which fixes are made
     */
    public FileChecker(Supplier<PostValidator> validator, Catalog catalog, Fixes wanted) {
        this.validator = validator;
        this.catalog = catalog;
        this.fixer = new FileFixer(validator, catalog, wanted);
    }

    /**
     * Checks a file by itself.
     *
     * @throws PostReadException if there is nothing to check: the file cannot be read at all
     */
    public SingleCheck check(Input input) {
        return check(input, Work.CHECK);
    }

    /**
     * Does more with a file than to check it.
     *
     * @throws PostReadException if there is nothing to check: the file cannot be read at all
     */
    SingleCheck check(Input input, Work work) {
        ContentCollection collection = catalog.of(input.name());
        try {
            return switch (work) {
                case CHECK -> check(input, collection);
                case FIND_FIXES -> checkFixable(input, collection);
                case FIX -> fixAndCheck(input, collection);
            };
        } catch (PostReadException fault) {
            return unopened(input, collection, fault);
        }
    }

    private SingleCheck checkFixable(Input input, ContentCollection collection) {
        SingleCheck checked = check(input, collection);
        List<Problem> counting = checked.rules().apply(checked.result().problems());
        List<Problem> left = checked.ignores().apply(counting, checked.rules());
        return FileFixer.mayFix(left)
                ? checked.with(fixer.fixable(input.open(collection.readOptions()), collection))
                : checked;
    }

    private SingleCheck check(Input input, ContentCollection collection) {
        return collection.isPost()
                ? check(input.open(collection.readOptions()), collection)
                : check(input.openMarkdown(collection.readOptions()), collection);
    }

    /** Fixes a file, saves it, and checks it as it is then. Standard input is written to standard output, as ever. */
    private SingleCheck fixAndCheck(Input input, ContentCollection collection) {
        boolean isWritten = input instanceof Input.StandardInput;
        FixedFile fixed = fixer.fix(input.open(collection.readOptions()), collection);
        if (fixed.isChanged() || isWritten) {
            try {
                input.save(fixed.after());
            } catch (Refusal notSaved) {
                return check(input, collection)
                        .with(FileFixer.fixable(fixed))
                        .with(FixCount.NONE, notSaved.getMessage());
            }
        }
        SingleCheck after = collection.isPost() ? check(fixed.after(), collection) : check(input, collection);
        return after.with(FileFixer.left(fixed))
                .with(new FixCount(fixed.fixes().size(), fixed.more().size()), null);
    }

    /** A file with what can be fixed, not saved. */
    public PostFile fixed(PostFile file) {
        return fixer.fix(file, catalog.of(file.name())).after();
    }

    /**
     * How single problems of a file can be fixed, each by itself.
     *
     * @param about which problems
     */
    public List<Fixer.Suggestion> suggestions(PostFile file, Predicate<Problem> about) {
        return fixer.suggestions(file, catalog.of(file.name()), about);
    }

    /** What is wrong with a file by itself, and counts. */
    public List<Problem> problems(PostFile file) {
        return problems(file, OtherPosts.NONE);
    }

    /** What is wrong with a file by itself and in view of others, and counts. */
    public List<Problem> problems(PostFile file, OtherPosts others) {
        ContentCollection collection = catalog.of(file.name());
        SingleCheck checked = collection.isPost() ? check(file, collection) : check(file.markdown(), collection);
        return finish(checked, checked.entry() == null ? List.of() : others.problems(checked.entry()))
                .problems();
    }

    /** The files of the schemas that were used, by absolute paths. */
    public Set<Path> schemaFiles() {
        return catalog.schemaFiles();
    }

    /** What is wrong with a file that cannot be opened. */
    private SingleCheck unopened(Input input, ContentCollection collection, PostReadException fault) {
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

    private SingleCheck check(PostFile file, ContentCollection collection) {
        RuleSelection rules = catalog.rules(collection, file.name());
        List<Problem> problems = FileProblems.of(file, collection, rules, validator.get());
        boolean isPost = file.problems().isEmpty() || file.problems().stream().noneMatch(Problem::isError);
        return new SingleCheck(
                PostSetValidator.prepare(file, file.name()),
                new CheckedFile(file.name(), isPost, problems, new Lines(file.markdown())),
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
                new CheckedFile(file.name(), false, problems, new Lines(file)),
                catalog.rules(collection, file.name()),
                Ignores.of(file, problems, collection.readOptions()),
                file.size(),
                Fixable.NONE,
                FixCount.NONE,
                null);
    }

    /** Checks a file against those before it, and keeps the problems that count. */
    public CheckedFile finish(SingleCheck checked) {
        return finish(checked, checked.entry() == null ? List.of() : between.check(checked.entry()));
    }

    /**
     * Keeps the problems of a file that count.
     *
     * @param more what is wrong with it in view of the others
     */
    public static CheckedFile finish(SingleCheck checked, List<Problem> more) {
        List<Problem> counting =
                checked.rules().apply(FileProblems.joined(checked.result().problems(), more));
        return checked.result().with(checked.ignores().apply(counting, checked.rules()));
    }

    /** Writes comments into a file that ignore its problems, and gives it with those that are left. */
    public CheckedFile addIgnores(Input input, CheckedFile checked) {
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

    /** The lines of a file. A class of its own: linking lambdas would slow every start. */
    private record Lines(MarkdownFile file) implements IntFunction<String> {
        @Override
        public String apply(int number) {
            return file.line(number);
        }
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
    public record SingleCheck(
            PostSetValidator.@Nullable Entry entry,
            CheckedFile result,
            RuleSelection rules,
            Ignores ignores,
            long bytes,
            Fixable fixable,
            FixCount fixes,
            @Nullable String unsaved) {
        /** The same with a result that says the same. */
        public SingleCheck with(CheckedFile same) {
            return new SingleCheck(entry, same, rules, ignores, bytes, fixable, fixes, unsaved);
        }

        SingleCheck with(FixCount count, @Nullable String reason) {
            return new SingleCheck(entry, result, rules, ignores, bytes, fixable, count, reason);
        }

        SingleCheck with(Fixable some) {
            return new SingleCheck(entry, result, rules, ignores, bytes, some, fixes, unsaved);
        }
    }
}
