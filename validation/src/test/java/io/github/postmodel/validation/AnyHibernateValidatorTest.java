package io.github.postmodel.validation;

import static io.github.postmodel.validation.Posts.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.ResolvedType;
import io.github.postmodel.Body;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.Problem;
import jakarta.validation.Validation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code @Valid Post} and {@code requireValid} say what {@code check} says, on each Hibernate Validator: in a class
 * loader of its own that shares nothing but the JDK.
 */
class AnyHibernateValidatorTest {
    private static final Path PROVIDERS = Path.of("target/providers");

    /** What a message must show as it is, whatever it means to a message interpolator or an expression language. */
    private static final List<String> HOSTILE = List.of(
            "${7*6}",
            "#{7*6}",
            "{validatedValue}",
            "${validatedValue}",
            "{0}",
            "{kind}",
            "{io.github.postmodel.title-required}",
            "\\",
            "\\\\",
            "\\{",
            "\\}",
            "\\$",
            "\\\\{a\\\\}",
            "{",
            "}",
            "}{",
            "$",
            "$\\{7*6}",
            "$1",
            "'",
            "%s",
            "\u0000",
            "\u0085\u2028");

    record Provider(String version, List<Path> jars) {
        @Override
        public String toString() {
            return version;
        }
    }

    static List<Provider> providers() {
        String newest = HibernateValidator.class.getPackage().getImplementationVersion();
        Path api = jar(Validation.class);
        return List.of(
                new Provider("8.0.3.Final", List.of(older("8.0.3.Final"), api("3.0.2"))),
                new Provider("9.0.1.Final", List.of(older("9.0.1.Final"), api)),
                new Provider("9.1.0.Final", List.of(older("9.1.0.Final"), api)),
                new Provider(newest, List.of(jar(HibernateValidator.class), api)));
    }

    @ParameterizedTest
    @MethodSource("providers")
    void hostileValuesComeOutAsTheyWentIn(Provider provider) throws Exception {
        List<Post> posts =
                HOSTILE.stream().map(AnyHibernateValidatorTest::hostile).toList();
        assertThat(posts).allSatisfy(post -> assertThat(Posts.found(post)).hasSizeGreaterThanOrEqualTo(7));
        saysWhatCheckSays(provider, posts);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void brokenSamplesHaveTheSameProblems(Provider provider) throws Exception {
        List<Post> samples = Samples.broken();
        assertThat(samples).hasSizeGreaterThan(30);
        assertThat(samples.stream().filter(post -> !Posts.found(post).isEmpty()))
                .hasSizeGreaterThan(25);
        saysWhatCheckSays(provider, samples);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void everyRuleIsTheSame(Provider provider) throws Exception {
        Post article = Posts.article(fields -> fields.title(" ").date(null).tags("", "a", "A", "\u0080"));
        Post bare = new Post(article.frontMatter(), new Body.OriginalLink(URI.create("ftp://me@example.org")));
        Post future = link(fields -> fields.date(OffsetDateTime.parse("2999-01-01T00:00:00+14:00"))
                .externalUrl(URI.create("https://me@:99999/$a"))
                .putExtra("titel", 1)
                .putExtra("x", 1));
        Post old = link(fields -> fields.date(OffsetDateTime.parse("1970-01-01T00:00:00Z")));
        saysWhatCheckSays(provider, List.of(Posts.LINK, Posts.ARTICLE, article, bare, future, old, link("")));
    }

    private static Post hostile(String value) {
        Post post = link(fields -> fields.title(value + "\u0007")
                .tags(value, value, value + "\u0080")
                .postKind(new PostKind(value))
                .putExtra("titl" + value.charAt(0), value)
                .putExtra("Date", value)
                .tldr(null)
                .externalUrl(URI.create("https://example.org/$%7B7*6%7D")));
        return new Post(post.frontMatter(), Body.parse("Open the original post " + value));
    }

    private static void saysWhatCheckSays(Provider provider, List<Post> posts) throws Exception {
        List<URL> path = new ArrayList<>();
        Stream.concat(
                        provider.jars().stream(),
                        Stream.of(
                                        Post.class,
                                        PostValidator.class,
                                        ContainerProbe.class,
                                        NullMarked.class,
                                        Logger.class,
                                        ResolvedType.class)
                                .map(AnyHibernateValidatorTest::jar))
                .forEach(jar -> path.add(url(jar)));
        path.add(url(Path.of("target/classes")));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader alone =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(alone);
            @SuppressWarnings("unchecked")
            UnaryOperator<Object> probe = (UnaryOperator<Object>) alone.loadClass(ContainerProbe.class.getName())
                    .getConstructor()
                    .newInstance();
            for (Post post : posts) {
                assertThat(probe.apply(bytes(post))).as("%s", post).isEqualTo(expected(post, provider));
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> expected(Post post, Provider provider) {
        List<Problem> problems = PostValidator.create(Posts.CLOCK).check(post);
        List<String> errors =
                problems.stream().filter(Problem::isError).map(Problem::message).toList();
        return ContainerProbe.report(problems, String.join("\n", errors), provider.version());
    }

    private static byte[] bytes(Post post) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(post);
        }
        return bytes.toByteArray();
    }

    private static Path older(String version) {
        return existing(PROVIDERS.resolve("hibernate-validator-" + version + ".jar"));
    }

    private static Path api(String version) {
        return existing(PROVIDERS.resolve("jakarta.validation-api-" + version + ".jar"));
    }

    private static Path existing(Path jar) {
        assertThat(jar).exists();
        return jar;
    }

    private static Path jar(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
