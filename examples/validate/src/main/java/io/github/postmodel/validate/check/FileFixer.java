package io.github.postmodel.validate.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.collections.Catalog;
import io.github.postmodel.validate.collections.ContentCollection;
import io.github.postmodel.validate.fix.AppliedFix;
import io.github.postmodel.validate.fix.FixedFile;
import io.github.postmodel.validate.fix.Fixer;
import io.github.postmodel.validate.fix.Fixes;
import io.github.postmodel.validate.ignores.Ignores;
import io.github.postmodel.validate.ignores.UnusedName;
import io.github.postmodel.validate.report.Fixable;
import io.github.postmodel.validate.settings.CommandRules;
import io.github.postmodel.validate.settings.RuleSelection;
import io.github.postmodel.validation.PostValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Fixes in a file what a run reports. Thread-safe. */
public final class FileFixer {
    private final Supplier<PostValidator> validator;
    private final Catalog catalog;
    private final Fixes wanted;

    /**
     * A fixer.
     *
     * @param validator the rules
     * @param catalog the collections
     * @param wanted which fixes are made
     */
    public FileFixer(Supplier<PostValidator> validator, Catalog catalog, Fixes wanted) {
        this.validator = validator;
        this.catalog = catalog;
        this.wanted = wanted;
    }

    /** Whether anything can be done about a problem of some of the rules. */
    public static boolean mayFix(List<Problem> problems) {
        for (Problem problem : problems) {
            if (Fixer.knows(problem.rule()) || problem.rule().equals(CommandRules.UNUSED_IGNORE)) {
                return true;
            }
        }
        return false;
    }

    /** A file with what can be fixed, not saved. Of one that is no post, only its comments are. */
    public FixedFile fix(PostFile file, ContentCollection collection) {
        RuleSelection rules = catalog.rules(collection, file.name());
        FixedFile fixed = collection.isPost()
                ? new Fixer(validator.get(), wanted, one -> reported(one, collection, rules)).fix(file)
                : FixedFile.unchanged(file);
        return withoutUnused(fixed, collection, rules);
    }

    /**
     * How single problems of a file can be fixed, each by itself.
     *
     * @param about which problems
     */
    List<Fixer.Suggestion> suggestions(PostFile file, ContentCollection collection, Predicate<Problem> about) {
        RuleSelection rules = catalog.rules(collection, file.name());
        List<Fixer.Suggestion> suggestions = new ArrayList<>();
        if (collection.isPost()) {
            Fixer fixer = new Fixer(validator.get(), wanted, one -> reported(one, collection, rules));
            suggestions.addAll(fixer.suggestions(file, about));
        }
        for (UnusedName name : unusedNames(file, collection, rules)) {
            if (about.test(name.problem())) {
                PostFile after = file.withText(name.removedFrom(file.text()));
                if (isNoWorse(after, file, collection, rules)) {
                    suggestions.add(new Fixer.Suggestion(name.problem(), after, Fixes.SAFE));
                }
            }
        }
        return suggestions;
    }

    /** How many problems of a file can be fixed, by rule. */
    public Fixable fixable(PostFile file, ContentCollection collection) {
        return fixable(fix(file, collection));
    }

    /** How many problems of a file could be fixed, before that was done. */
    static Fixable fixable(FixedFile fixed) {
        return new Fixable(counts(fixed.fixes()), counts(fixed.more()));
    }

    /** How many can still be fixed after that was done. */
    static Fixable left(FixedFile fixed) {
        return new Fixable(Map.of(), counts(fixed.more()));
    }

    private static Map<String, Long> counts(List<AppliedFix> fixes) {
        return fixes.stream().collect(groupingBy(AppliedFix::rule, counting()));
    }

    private static Predicate<Problem> reported(PostFile file, ContentCollection collection, RuleSelection rules) {
        Ignores ignores = Ignores.of(file.markdown(), file.problems(), collection.readOptions());
        return problem -> rules.counts(problem) && !ignores.hides(problem);
    }

    private FixedFile withoutUnused(FixedFile fixed, ContentCollection collection, RuleSelection rules) {
        PostFile file = fixed.after();
        List<UnusedName> names = unusedNames(file, collection, rules);
        if (names.isEmpty()) {
            return fixed;
        }
        PostFile after = file.withText(UnusedName.removedFrom(file.text(), names));
        return isNoWorse(after, file, collection, rules)
                ? fixed.with(after, names.size(), CommandRules.UNUSED_IGNORE)
                : fixed;
    }

    private List<UnusedName> unusedNames(PostFile file, ContentCollection collection, RuleSelection rules) {
        Ignores ignores = Ignores.of(file.markdown(), file.problems(), collection.readOptions());
        // Nearly all files have none, and then nothing is checked for them.
        return ignores == Ignores.NONE
                ? List.of()
                : ignores.unusedNames(countingProblems(file, collection, rules), rules);
    }

    /** Whether a file without some of its comments says the same, and has no more problems. */
    private boolean isNoWorse(PostFile after, PostFile file, ContentCollection collection, RuleSelection rules) {
        return after.markdown().frontMatter().equals(file.markdown().frontMatter())
                && countingProblems(after, collection, rules).size()
                        <= countingProblems(file, collection, rules).size();
    }

    private List<Problem> countingProblems(PostFile file, ContentCollection collection, RuleSelection rules) {
        return rules.apply(
                collection.isPost()
                        ? FileProblems.of(file, collection, rules, validator.get())
                        : FileProblems.of(file.markdown(), collection));
    }
}
