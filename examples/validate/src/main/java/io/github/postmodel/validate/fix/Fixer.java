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
 * Mends files, as far as that takes no guess. A change counts only if the file then has fewer problems and no new one,
 * and every value that could be read before is still the same. Immutable and thread-safe.
 */
public final class Fixer {
    /** What the reader goes on behind with the next line that looks like an entry. */
    private static final Set<String> DOUBTFUL =
            Set.of(Rule.YAML_SYNTAX.id(), Rule.TAB_INDENTATION.id(), Rule.SECOND_DOCUMENT.id());

    private final PostValidator validator;
    private final Map<String, Mender> menders;

    /**
     * A fixer.
     *
     * @param validator the rules
     * @param defaultOffset the offset of a date that has none, or null to leave such a date alone
     */
    public Fixer(PostValidator validator, @Nullable ZoneOffset defaultOffset) {
        Mender date = new DateMender(defaultOffset);
        Mender body = new BodyMender();
        this.validator = validator;
        this.menders = Map.of(
                Rule.DATE_FORMAT.id(), date,
                Rule.DATE_OFFSET.id(), date,
                Rule.TAGS_LIST.id(), new TagsMender(),
                Rule.KEY_MISSPELT.id(), new KeyMender(),
                Rule.BODY_EMPTY.id(), body,
                Rule.BODY_LINK.id(), body,
                Rule.BODY_LINK_FORM.id(), body);
    }

    /**
     * Mends a file. One of which it is not sure where an entry starts and ends stays as it is.
     *
     * @param file the file, opened without a default offset: with one, a date without an offset passes for right
     * @return the file before and after
     */
    public FixedFile fix(PostFile file) {
        if (file.problems().stream().anyMatch(Fixer::leavesDoubt)) {
            return new FixedFile(file, file, List.of());
        }
        Checked before = Checked.of(file, validator);
        List<Fix> fixes = new ArrayList<>();
        // First of all, for this moves no line and no problem.
        Checked after = withLayout(before, fixes);
        Optional<Checked> mended = mendOne(after);
        while (mended.isPresent()) {
            after = mended.get();
            mended = mendOne(after);
        }
        before.problemsNotIn(after).forEach(problem -> fixes.add(new Fix(problem.rule(), range(problem))));
        fixes.sort(Fix.ORDER);
        return new FixedFile(file, after.file(), fixes);
    }

    private Checked withLayout(Checked before, List<Fix> fixes) {
        Checked after = before;
        List<Layout.Fault> faults = Layout.faults(before.file().text());
        // From the last to the first, so that the places of the others stay.
        for (int index = faults.size() - 1; index >= 0; index--) {
            Layout.Fault fault = faults.get(index);
            Span span = new Span(after.file().text(), fault.start(), fault.end());
            Checked changed = Checked.of(after.file().withText(span.replacedBy(fault.right())), validator);
            if (changed.saysTheSameAs(after)) {
                after = changed;
                fixes.add(new Fix(fault.name(), span.range()));
            }
        }
        return after;
    }

    private Optional<Checked> mendOne(Checked file) {
        return file.problems().stream()
                .flatMap(problem -> mend(file, problem).stream())
                .findFirst();
    }

    /** The file without a problem, if that is safe. A key that is mended may bring a wrong value to light. */
    private Optional<Checked> mend(Checked file, Problem problem) {
        return attempt(file, problem)
                .flatMap(mended -> Stream.concat(
                                Stream.of(mended),
                                mended.problemsNotIn(file).stream()
                                        .flatMap(revealed -> attempt(mended, revealed).stream()))
                        .filter(changed -> changed.mends(file, problem))
                        .findFirst());
    }

    private Optional<Checked> attempt(Checked file, Problem problem) {
        Mender mender = menders.get(problem.rule());
        if (mender == null) {
            return Optional.empty();
        }
        try {
            return mender.mend(file, problem).map(changed -> Checked.of(changed, validator));
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
