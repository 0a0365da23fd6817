package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.PostEditException;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validation.PostValidator;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fixes files, as far as that takes no guess. A change counts only if the file then has fewer problems and no new one,
 * and every value that could be read before is still the same. Immutable and thread-safe.
 */
public final class Fixer {
    /** Faults after which the reader goes on with the next line that looks like an entry. */
    private static final Set<String> DOUBTFUL =
            Set.of(Rule.YAML_SYNTAX.id(), Rule.TAB_INDENTATION.id(), Rule.SECOND_DOCUMENT.id());

    private final PostValidator validator;
    private final Map<String, ProblemFix> fixes;

    /**
     * A fixer.
     *
     * @param validator the rules
     * @param defaultOffset the offset of a date that has none, or null to leave such a date alone
     */
    public Fixer(PostValidator validator, @Nullable ZoneOffset defaultOffset) {
        ProblemFix date = new DateFix(defaultOffset);
        ProblemFix body = new BodyLinkFix();
        this.validator = validator;
        this.fixes = Map.of(
                Rule.DATE_FORMAT.id(), date,
                Rule.DATE_OFFSET.id(), date,
                Rule.TAGS_LIST.id(), new TagsFix(),
                Rule.KEY_MISSPELT.id(), new KeyFix(),
                Rule.BODY_EMPTY.id(), body,
                Rule.BODY_LINK.id(), body,
                Rule.BODY_LINK_FORM.id(), body);
    }

    /**
     * Fixes a file. One in which it is not certain where an entry starts and ends stays as it is.
     *
     * @param file the file, opened without a default offset: with one, a date without an offset would pass
     * @return the file before and after
     */
    public FixedFile fix(PostFile file) {
        if (file.problems().stream().anyMatch(Fixer::leavesDoubt)) {
            return new FixedFile(file, file, List.of());
        }
        FileWithProblems before = FileWithProblems.of(file, validator);
        List<AppliedFix> applied = new ArrayList<>();
        // The layout comes first, for fixing it moves no line and no problem.
        FileWithProblems after = withLayout(before, applied);
        Optional<FileWithProblems> fixed = fixOne(after);
        while (fixed.isPresent()) {
            after = fixed.get();
            fixed = fixOne(after);
        }
        before.problemsNotIn(after).forEach(problem -> applied.add(new AppliedFix(problem.rule(), range(problem))));
        applied.sort(AppliedFix.ORDER);
        return new FixedFile(file, after.file(), applied);
    }

    private FileWithProblems withLayout(FileWithProblems before, List<AppliedFix> applied) {
        FileWithProblems after = before;
        List<LayoutFault> faults = LayoutFault.in(before.file().text());
        // From the last to the first, so that the places of the others stay.
        for (int index = faults.size() - 1; index >= 0; index--) {
            LayoutFault fault = faults.get(index);
            Span span = new Span(after.file().text(), fault.start(), fault.end());
            FileWithProblems changed =
                    FileWithProblems.of(after.file().withText(span.replacedBy(fault.right())), validator);
            if (changed.saysTheSameAs(after)) {
                after = changed;
                applied.add(new AppliedFix(fault.name(), span.range()));
            }
        }
        return after;
    }

    private Optional<FileWithProblems> fixOne(FileWithProblems file) {
        return file.problems().stream()
                .flatMap(problem -> fix(file, problem).stream())
                .findFirst();
    }

    /** The file without a problem, if that is safe. A fixed key may reveal a wrong value, to be fixed with it. */
    private Optional<FileWithProblems> fix(FileWithProblems file, Problem problem) {
        return attempt(file, problem)
                .flatMap(fixed -> Stream.concat(
                                Stream.of(fixed),
                                fixed.problemsNotIn(file).stream()
                                        .flatMap(revealed -> attempt(fixed, revealed).stream()))
                        .filter(changed -> changed.fixes(file, problem))
                        .findFirst());
    }

    private Optional<FileWithProblems> attempt(FileWithProblems file, Problem problem) {
        ProblemFix fix = fixes.get(problem.rule());
        if (fix == null) {
            return Optional.empty();
        }
        try {
            return fix.fix(file, problem).map(changed -> FileWithProblems.of(changed, validator));
        } catch (PostEditException notWithoutLoss) {
            return Optional.empty();
        }
    }

    private static boolean leavesDoubt(Problem problem) {
        return problem.property().isEmpty() || DOUBTFUL.contains(problem.rule());
    }

    private static SourceRange range(Problem problem) {
        return Objects.requireNonNull(problem.range());
    }
}
