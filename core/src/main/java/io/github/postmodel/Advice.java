package io.github.postmodel;

/**
 * The group of the constraints whose violation is a warning: the post works, but someone should look. A container that
 * checks {@code @Valid Post} asks the default group only, so that a warning does not reject a request. To be told
 * warnings too, ask both groups:
 *
 * <pre>{@code
 * Set<ConstraintViolation<Post>> all = validator.validate(post, Default.class, Advice.class);
 * }</pre>
 *
 * <p>A constraint of your own becomes a warning the same way: {@code @Size(max = 80, groups = Advice.class)}.
 *
 * @see Severity#WARNING
 */
public interface Advice {}
