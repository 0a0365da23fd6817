package io.github.postmodel.validation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import io.github.postmodel.Advice;
import io.github.postmodel.Field;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.LocatedPost;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.Severity;
import io.github.postmodel.validation.rules.Finding;
import io.github.postmodel.validation.rules.Misspelling;
import io.github.postmodel.validation.rules.PostRules;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks posts against the rules of {@link Rule} that one post can break. Immutable and thread-safe. Make one once and
 * keep it. No argument may be null, and nothing that is returned is.
 *
 * <pre>{@code
 * PostValidator validator = PostValidator.create();
 * for (Problem problem : validator.check(post)) {
 *     System.out.println(problem.in("hello.md"));
 * }
 * }</pre>
 *
 * <p>Messages of {@code check} are in the words of this library, in English. Hibernate Validator is not loaded for it:
 * it starts, which takes far longer than a check, where {@link #requireValid} finds an error. Those messages, and those
 * of a container that checks {@code @Valid Post}, can be reworded as Jakarta Validation has it: see the package.
 */
public final class PostValidator {
    private final Clock clock;
    private final Provider provider;

    private PostValidator(Clock clock) {
        this.clock = clock;
        this.provider = new Provider(clock);
    }

    /**
     * A validator that goes by the clock of the system.
     *
     * @return the validator
     */
    public static PostValidator create() {
        return create(Clock.systemUTC());
    }

    /**
     * A validator that goes by a clock of your own.
     *
     * @param clock what {@link Rule#DATE_FUTURE} takes for now
     * @return the validator
     */
    public static PostValidator create(Clock clock) {
        return new PostValidator(Objects.requireNonNull(clock, "clock"));
    }

    /**
     * Everything that is wrong with a post, errors and warnings.
     *
     * @param post the post
     * @return the problems in {@link Problem#ORDER}, without ranges; empty where there are none
     */
    public List<Problem> check(Post post) {
        return check(post, List.of());
    }

    /**
     * Everything that is wrong with a post that was read from a file: what reading found, and what the rules find.
     *
     * @param file the file, such as a {@code PostFile}
     * @return all problems, each with its range, by place; empty where there are none
     */
    public List<Problem> check(LocatedPost file) {
        Objects.requireNonNull(file, "file");
        List<Problem> found = check(file.post(), file.hasCleanText(), file.problems(), file);
        return found.isEmpty() ? found : file.locate(found);
    }

    /**
     * Everything that is wrong with a post of which something is known to be wrong already, as a reader knows it of a
     * file. The rules say nothing about a property that a known error names: a field that could not be read is not
     * missing. They also do not compare a body with an {@code external_url} that a known error names. Where a known
     * error has an empty property, which is the file as a whole, no rule is asked.
     *
     * @param post the post, as far as it could be read
     * @param known the known problems
     * @return the known problems and the post's, in {@link Problem#ORDER}
     */
    public List<Problem> check(Post post, List<Problem> known) {
        return check(Objects.requireNonNull(post, "post"), false, Objects.requireNonNull(known, "known"), null);
    }

    private List<Problem> check(Post post, boolean hasCleanText, List<Problem> known, @Nullable LocatedPost file) {
        if (known.isEmpty()) {
            return problems(PostRules.check(post, hasCleanText, clock), file);
        }
        List<Problem> problems = new ArrayList<>(known);
        KnownErrors errors = new KnownErrors(known);
        if (!errors.concernTheWholeFile()) {
            for (Finding finding : PostRules.check(errors.withPlaceholders(post), hasCleanText, clock)) {
                if (!errors.explain(finding.rule(), finding.property())) {
                    problems.add(problem(finding, file));
                }
            }
        }
        return sorted(problems);
    }

    private static Problem problem(Finding finding, @Nullable LocatedPost file) {
        return Messages.problem(finding, file == null ? null : BodyPlaces.range(file, finding));
    }

    private static List<Problem> problems(List<Finding> findings, @Nullable LocatedPost file) {
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            problems.add(problem(finding, file));
        }
        return sorted(problems);
    }

    private static List<Problem> sorted(List<Problem> problems) {
        problems.sort(Problem.ORDER);
        return List.copyOf(problems);
    }

    /** The rules as a Jakarta provider asks them. */
    Validator validator() {
        return provider.validator();
    }

    /**
     * Refuses a post that has an error. Warnings pass.
     *
     * @param post the post
     * @throws ConstraintViolationException if the post has an error; it holds the errors, and its message has one line
     *     for each
     */
    public void requireValid(Post post) {
        if (check(post).stream().noneMatch(Problem::isError)) {
            return;
        }
        List<ConstraintViolation<Post>> errors = validator().validate(post).stream()
                .sorted(comparing(PostValidator::problem, Problem.ORDER))
                .toList();
        String message = errors.stream().map(ConstraintViolation::getMessage).collect(joining("\n"));
        throw new ConstraintViolationException(message, new LinkedHashSet<>(errors));
    }

    /**
     * What any Jakarta container has found, as a problem. The path may start at a post, at its front matter, or at
     * something that holds them.
     *
     * @param violation a violation of a rule, or of a constraint of your own
     * @return the problem, in the names of the file and without a range; its rule is that of {@link Rule}, or the
     *     simple name of a constraint of your own; it is a warning where the constraint is in the group {@link Advice}
     */
    public static Problem problem(ConstraintViolation<?> violation) {
        Objects.requireNonNull(violation, "violation");
        return new Problem(
                rule(violation), severity(violation), FileProperty.of(violation), violation.getMessage(), null);
    }

    /**
     * The known key that an unknown one was meant to be, as {@link Rule#KEY_MISSPELT} takes it.
     *
     * @param key a key of a file
     * @return the one of {@link FrontMatter#KEYS} that differs in one edit, or only in case, hyphens, underscores and
     *     spaces
     */
    public static Optional<String> meantKey(String key) {
        return Optional.ofNullable(Misspelling.of(Objects.requireNonNull(key, "key")))
                .map(Field::key);
    }

    private static String rule(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        String prefix = "{io.github.postmodel.";
        return template.startsWith(prefix) && template.endsWith("}")
                ? template.substring(prefix.length(), template.length() - 1)
                : violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
    }

    private static Severity severity(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getGroups().contains(Advice.class)
                ? Severity.WARNING
                : Severity.ERROR;
    }
}
