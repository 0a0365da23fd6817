package io.github.postmodel.validate.check;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validate.collections.Catalog;
import io.github.postmodel.validate.collections.ContentCollection;
import io.github.postmodel.validate.fix.FixedFile;
import io.github.postmodel.validate.fix.Fixer;
import io.github.postmodel.validate.fix.Fixes;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.settings.Limits;
import io.github.postmodel.validate.settings.RuleSelection;
import io.github.postmodel.validate.usage.Refusal;
import io.github.postmodel.validation.PostSetValidator;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks files against the rules of a post, on any thread, and then, one by one, against those between posts. */
public final class FileChecker {
    private final PostSetValidator between = PostSetValidator.create();
    private final Supplier<PostValidator> validator;
    private final Catalog catalog;
    private final Fixes wanted;

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
        this.wanted = wanted;
    }

    /**
     * Checks a file by itself.
     *
     * @throws PostReadException if there is nothing to check: the file cannot be read at all
     */
    public SingleCheck check(Input input) {
        return opening(input, collection -> check(input, collection));
    }

    private SingleCheck check(Input input, ContentCollection collection) {
        return collection.isPost()
                ? check(input.open(collection.readOptions()), collection)
                : check(input.openMarkdown(collection.readOptions()), collection);
    }

    /** Fixes a file, saves it, and checks it as it is then. Standard input is written to standard output, as ever. */
    public SingleCheck fixAndCheck(Input input) {
        return opening(input, collection -> {
            boolean isWritten = input instanceof Input.StandardInput;
            if (!collection.isPost() && !isWritten) {
                return check(input, collection);
            }
            FixedFile fixed = fix(input.open(collection.readOptions()), collection);
            if (fixed.isChanged() || isWritten) {
                try {
                    input.save(fixed.after());
                } catch (Refusal notSaved) {
                    return check(input, collection).with(FixCount.NONE, notSaved.getMessage());
                }
            }
            SingleCheck after = collection.isPost() ? check(fixed.after(), collection) : check(input, collection);
            return after.with(new FixCount(fixed.fixes().size(), fixed.unsafe()), null);
        });
    }

    /** A file with what can be fixed, not saved. */
    public PostFile fixed(PostFile file) {
        return fix(file, catalog.of(file.name())).after();
    }

    /**
     * How single problems of a file can be fixed, each by itself.
     *
     * @param about which problems
     */
    public List<Fixer.Suggestion> suggestions(PostFile file, Predicate<Problem> about) {
        ContentCollection collection = catalog.of(file.name());
        return collection.isPost() ? fixer(collection).suggestions(file, about) : List.of();
    }

    /** What is wrong with a file by itself, and counts. */
    public List<Problem> problems(PostFile file) {
        ContentCollection collection = catalog.of(file.name());
        SingleCheck checked = collection.isPost() ? check(file, collection) : check(file.markdown(), collection);
        List<Problem> ofName =
                checked.entry() == null ? List.of() : checked.entry().problems();
        return collection.rules().apply(joined(checked.result().problems(), ofName));
    }

    /** The files of the schemas that were used, by absolute paths. */
    public Set<Path> schemaFiles() {
        return catalog.schemaFiles();
    }

    /** Only posts are fixed. */
    private FixedFile fix(PostFile file, ContentCollection collection) {
        return collection.isPost() ? fixer(collection).fix(file) : FixedFile.unchanged(file);
    }

    private Fixer fixer(ContentCollection collection) {
        return new Fixer(validator.get(), collection.rules()::counts, wanted);
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
                    collection.rules(),
                    0,
                    FixCount.NONE,
                    null);
        }
    }

    private SingleCheck check(PostFile file, ContentCollection collection) {
        List<Problem> problems = validator.get().check(file);
        return new SingleCheck(
                PostSetValidator.prepare(file, file.name()),
                new CheckedFile(
                        file.name(),
                        file.problems().stream().noneMatch(Problem::isError),
                        Limits.named(joined(problems, more(collection, file, problems))),
                        file::line),
                collection.rules(),
                file.markdown().size(),
                FixCount.NONE,
                null);
    }

    private static SingleCheck check(MarkdownFile file, ContentCollection collection) {
        List<Problem> problems = Limits.named(joined(file.problems(), collection.check(file)));
        return new SingleCheck(
                null,
                new CheckedFile(file.name(), false, problems, file::line),
                collection.rules(),
                file.size(),
                FixCount.NONE,
                null);
    }

    /** What the collection finds, but for what the rules of a post tell of the same property. */
    private static List<Problem> more(ContentCollection collection, PostFile file, List<Problem> problems) {
        List<Problem> more = collection.check(file.markdown());
        if (more.isEmpty() || problems.isEmpty()) {
            return more;
        }
        Set<String> told = collection.rules().apply(problems).stream()
                .filter(Problem::isError)
                .map(Problem::property)
                .collect(Collectors.toSet());
        return more.stream()
                .filter(problem -> !told.contains(problem.property()))
                .toList();
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
        return checked.result()
                .with(checked.rules().apply(joined(checked.result().problems(), more)));
    }

    private static List<Problem> joined(List<Problem> problems, List<Problem> more) {
        if (more.isEmpty()) {
            return problems;
        }
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        all.sort(Problem.ORDER);
        return all;
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
     * @param bytes how large the file is, which is kept for its lines
     * @param fixes what was fixed before
     * @param unsaved why the fixes could not be saved; null where they were, or there are none
     */
    public record SingleCheck(
            PostSetValidator.@Nullable Entry entry,
            CheckedFile result,
            RuleSelection rules,
            long bytes,
            FixCount fixes,
            @Nullable String unsaved) {
        /** The same with a result that says the same. */
        public SingleCheck with(CheckedFile same) {
            return new SingleCheck(entry, same, rules, bytes, fixes, unsaved);
        }

        SingleCheck with(FixCount count, @Nullable String reason) {
            return new SingleCheck(entry, result, rules, bytes, count, reason);
        }
    }
}
