package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.PostEditException;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validation.PostValidator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Fixes what a run reports. A change counts only if the file then has fewer problems and no new one, and every value
 * that could be read before is still the same. Immutable and thread-safe.
 */
public final class Fixer {
    /** Faults after which the reader goes on with the next line that looks like an entry. */
    private static final Set<String> DOUBTFUL =
            Set.of(Rule.YAML_SYNTAX.id(), Rule.TAB_INDENTATION.id(), Rule.SECOND_DOCUMENT.id());

    private static final ProblemFix BODY = new BodyLinkFix();
    private static final ProblemFix LAYOUT = new LayoutFix();
    private static final ProblemFix TAGS = new TagsFix();

    private static final Map<String, ProblemFix> FIXES = Map.of(
            Rule.BODY_EMPTY.id(), BODY,
            Rule.BODY_LINK.id(), BODY,
            Rule.BODY_LINK_FORM.id(), BODY,
            Rule.COMMENT_CUT.id(), new CommentCutFix(),
            Rule.DATE_SPELLING.id(), new DateFix(),
            Rule.FENCE_SPACE.id(), LAYOUT,
            Rule.FINAL_NEWLINE.id(), LAYOUT,
            Rule.KEY_MISSPELT.id(), new KeyFix(),
            Rule.TAGS_LIST.id(), TAGS,
            Rule.TAGS_TEXT.id(), TAGS);

    private final PostValidator validator;
    private final Function<PostFile, Predicate<Problem>> reported;
    private final Fixes wanted;

    /**
     * A fixer.
     *
     * @param validator the rules
     * @param reported which problems the run reports; no other is fixed
     * @param wanted which fixes are made
     */
    public Fixer(PostValidator validator, Predicate<Problem> reported, Fixes wanted) {
        this(validator, wanted, file -> reported);
    }

    /**
     * A fixer.
     *
     * @param validator the rules
     * @param wanted which fixes are made
     * @param reported which problems of a file the run reports; a file is other than it was after each fix
     */
    public Fixer(PostValidator validator, Fixes wanted, Function<PostFile, Predicate<Problem>> reported) {
        this.validator = validator;
        this.reported = reported;
        this.wanted = wanted;
    }

    /** Whether there is a fix for some problems of a rule. */
    public static boolean knows(String rule) {
        return FIXES.containsKey(rule);
    }

    /**
     * Fixes a file. One in which it is not certain where an entry starts and ends stays as it is.
     *
     * @param file the file, opened as the run opens it
     * @return the file before and after
     */
    public FixedFile fix(PostFile file) {
        if (file.problems().stream().anyMatch(Fixer::leavesDoubt)) {
            return FixedFile.unchanged(file);
        }
        FileWithProblems before = FileWithProblems.of(file, validator);
        FileWithProblems after = fixAll(before, wanted);
        List<AppliedFix> applied = applied(before, after);
        FileWithProblems more = wanted == Fixes.ALL ? after : fixAll(after, Fixes.ALL);
        return new FixedFile(file, after.file(), applied, applied(after, more));
    }

    private static List<AppliedFix> applied(FileWithProblems before, FileWithProblems after) {
        return before.problemsNotIn(after).stream()
                .map(problem -> new AppliedFix(problem.rule(), range(problem)))
                .sorted(AppliedFix.ORDER)
                .toList();
    }

    private FileWithProblems fixAll(FileWithProblems file, Fixes allowed) {
        FileWithProblems after = file;
        Optional<FileWithProblems> fixed = fixOne(after, allowed);
        while (fixed.isPresent()) {
            after = fixed.get();
            fixed = fixOne(after, allowed);
        }
        return after;
    }

    private Optional<FileWithProblems> fixOne(FileWithProblems file, Fixes allowed) {
        return file.problems().stream()
                .flatMap(problem -> fix(file, problem, allowed).stream())
                .findFirst();
    }

    /**
     * How problems of a file can be fixed, each by itself. Where it can be done safely, it is.
     *
     * @param file the file, opened as the run opens it
     * @param about which problems
     */
    public List<Suggestion> suggestions(PostFile file, Predicate<Problem> about) {
        if (file.problems().stream().anyMatch(Fixer::leavesDoubt)) {
            return List.of();
        }
        FileWithProblems before = FileWithProblems.of(file, validator);
        return before.problems().stream()
                .filter(about)
                .flatMap(problem -> suggestion(before, problem).stream())
                .toList();
    }

    private Optional<Suggestion> suggestion(FileWithProblems file, Problem problem) {
        return fix(file, problem, Fixes.SAFE)
                .map(fixed -> new Suggestion(problem, fixed.file(), Fixes.SAFE))
                .or(() -> fix(file, problem, Fixes.ALL).map(fixed -> new Suggestion(problem, fixed.file(), Fixes.ALL)));
    }

    /** The file without a problem. A fixed key may reveal its wrong value, to be fixed with it, and nothing else. */
    private Optional<FileWithProblems> fix(FileWithProblems file, Problem problem, Fixes allowed) {
        return attempt(file, problem, allowed)
                .flatMap(fixed -> Stream.concat(
                                Stream.of(fixed),
                                fixed.problemsNotIn(file).stream()
                                        .filter(revealed -> isValueOf(problem, revealed))
                                        .flatMap(revealed -> attempt(fixed, revealed, allowed).stream()))
                        .filter(changed -> changed.fixes(file, problem))
                        .findFirst());
    }

    private static boolean isValueOf(Problem key, Problem revealed) {
        return PostValidator.meantKey(key.property())
                .filter(revealed.property()::equals)
                .isPresent();
    }

    private Optional<FileWithProblems> attempt(FileWithProblems file, Problem problem, Fixes allowed) {
        ProblemFix fix = FIXES.get(problem.rule());
        if (fix == null || !reported.apply(file.file()).test(problem)) {
            return Optional.empty();
        }
        try {
            return fix.fix(file, problem)
                    .filter(candidate -> allowed == Fixes.ALL || candidate.safety() == Fixes.SAFE)
                    .map(candidate -> FileWithProblems.of(candidate.file(), validator));
        } catch (PostEditException notWithoutLoss) {
            return Optional.empty();
        }
    }

    /** Whether it is not certain, after a problem, where an entry of the file starts and ends. */
    public static boolean leavesDoubt(Problem problem) {
        return problem.isError() && problem.property().isEmpty() || DOUBTFUL.contains(problem.rule());
    }

    private static SourceRange range(Problem problem) {
        return Objects.requireNonNull(problem.range());
    }

    /**
     * How one problem can be fixed.
     *
     * @param problem the problem
     * @param after the fixed file, not saved
     * @param safety {@link Fixes#SAFE} where that cannot be wrong
     */
    public record Suggestion(Problem problem, PostFile after, Fixes safety) {}
}
