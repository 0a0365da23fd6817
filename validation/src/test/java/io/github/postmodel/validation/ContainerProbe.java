package io.github.postmodel.validation;

import io.github.postmodel.Advice;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks posts in a container, with whatever Hibernate Validator its class loader has. Takes and gives only types of the
 * JDK, which every class loader shares.
 */
public final class ContainerProbe implements UnaryOperator<Object> {
    @SuppressWarnings("resource") // It holds nothing but memory, and that of a class loader that is closed.
    private final Validator container = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> Posts.CLOCK)
            .buildValidatorFactory()
            .getValidator();

    private final PostValidator validator = PostValidator.create(Posts.CLOCK);

    /**
     * Checks a post.
     *
     * @param post the bytes of a serialised post
     * @return what the container finds, what {@code requireValid} throws, and the version that was asked
     */
    @Override
    public Object apply(Object post) {
        return report(read((byte[]) post));
    }

    private List<String> report(Post post) {
        List<Problem> found = container.validate(post, Default.class, Advice.class).stream()
                .map(PostValidator::problem)
                .sorted(Problem.ORDER)
                .toList();
        return report(
                found, refusal(post), HibernateValidator.class.getPackage().getImplementationVersion());
    }

    /** The report as it should be. */
    static List<String> report(List<Problem> found, String refusal, String version) {
        return Stream.concat(found.stream().map(Posts::line), Stream.of("refused: " + refusal, version))
                .toList();
    }

    private String refusal(Post post) {
        try {
            validator.requireValid(post);
            return "";
        } catch (ConstraintViolationException refused) {
            return refused.getMessage();
        }
    }

    private static Post read(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Post) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
