package io.github.postmodel.validation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.Severity;
import io.github.postmodel.validation.constraints.Finding;
import io.github.postmodel.validation.constraints.Misspelling;
import io.github.postmodel.validation.constraints.PostCheck;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks posts against the rules of {@link Rule} that one post can break. Immutable and thread-safe. Make one once and
 * keep it: Hibernate Validator, which takes far longer to start than to check, starts when it is first needed, for
 * {@link #requireValid} or for messages in words of your own. Nothing may be null, and nothing that is returned is.
 */
public final class PostValidator {
    private final ClockProvider clock;
    private final Provider provider;
    private final Rewording rewording;

    private PostValidator(ClockProvider clock, Locale locale) {
        this.clock = clock;
        this.provider = new Provider(clock, locale);
        this.rewording = new Rewording(locale);
        if (rewording.isKnown()) {
            // Now, while the bundles are in reach.
            provider.validator();
        }
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
     * A validator that goes by a clock of your own. Messages are in the language of the default locale where a
     * {@code ValidationMessages} bundle has them, else in English.
     *
     * @param clock what {@link Rule#DATE_FUTURE} takes for now
     * @return the validator
     */
    public static PostValidator create(Clock clock) {
        Objects.requireNonNull(clock, "clock");
        return new PostValidator(() -> clock, Locale.getDefault());
    }

    /**
     * Everything that is wrong with a post.
     *
     * @param post the post
     * @return the problems in {@link Problem#ORDER}, without ranges; empty where there are none
     */
    public List<Problem> check(Post post) {
        return check(post, List.of());
    }

    /**
     * Everything that is wrong with a post of which something is known to be wrong already, as a reader knows it of a
     * file. The rules say nothing of a property that a known error names: a field that could not be read is not
     * missing. They also do not compare a body with an {@code external_url} that a known error names. Where a known
     * error has an empty property, which is the file as a whole, no rule is asked.
     *
     * @param post the post, as far as it could be read
     * @param known the known problems
     * @return the known problems and the post's, in {@link Problem#ORDER}
     */
    public List<Problem> check(Post post, List<Problem> known) {
        Objects.requireNonNull(post, "post");
        KnownErrors errors = KnownErrors.among(known);
        if (errors.concernTheWholeFile()) {
            return known.stream().sorted(Problem.ORDER).toList();
        }
        List<Problem> found = find(errors.withPlaceholders(post));
        if (found.isEmpty() && known.isEmpty()) {
            return List.of();
        }
        return Stream.concat(known.stream(), found.stream().filter(problem -> !errors.explain(problem)))
                .sorted(Problem.ORDER)
                .toList();
    }

    private List<Problem> find(Post post) {
        List<Finding> findings = PostCheck.check(post, clock);
        if (findings.isEmpty()) {
            return List.of();
        }
        if (rewording.isThere()) {
            return validator().validate(post).stream()
                    .map(PostValidator::problem)
                    .toList();
        }
        List<Problem> problems = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            problems.add(Wording.problem(finding));
        }
        return problems;
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
        Objects.requireNonNull(post, "post");
        List<ConstraintViolation<Post>> errors = validator().validate(post).stream()
                .filter(violation -> severity(violation) == Severity.ERROR)
                .sorted(comparing(PostValidator::problem, Problem.ORDER))
                .toList();
        if (!errors.isEmpty()) {
            String message =
                    errors.stream().map(ConstraintViolation::getMessage).collect(joining("\n"));
            throw new ConstraintViolationException(message, new LinkedHashSet<>(errors));
        }
    }

    /**
     * What any Jakarta container has found, as a problem. The path may start at a post, at its front matter, or at
     * something that holds them.
     *
     * @param violation a violation of a rule, or of a constraint of your own
     * @return the problem, in the names of the file and without a range; its rule is that of {@link Rule}, or the
     *     simple name of a constraint of your own
     */
    public static Problem problem(ConstraintViolation<?> violation) {
        return new Problem(
                rule(violation), severity(violation), FileProperty.of(violation), violation.getMessage(), null);
    }

    /**
     * The known key that an unknown one was meant to be, as {@link Rule#KEY_MISSPELT} takes it.
     *
     * @param key a key of a file
     * @return the one of {@link FrontMatter#KEYS} that differs in one edit, or only in case, hyphens, underscores and
     *     blanks
     */
    public static Optional<String> meantKey(String key) {
        return Optional.ofNullable(Misspelling.of(key));
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
        return violation.getConstraintDescriptor().getPayload().contains(Severity.Warning.class)
                ? Severity.WARNING
                : Severity.ERROR;
    }
}
