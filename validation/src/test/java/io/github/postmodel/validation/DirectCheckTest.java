package io.github.postmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Advice;
import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.NotBefore;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.Problem;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code check} asks the rules without Hibernate Validator, and finds what that finds. */
class DirectCheckTest {
    private static final int POSTS = 20_000;

    private static final List<String> TEXTS = Arrays.asList(
            null,
            "",
            " ",
            "\u2003",
            "\u001b",
            "a",
            "a\u0007b\u0008",
            "Caf\u00c3\u0089",
            "\u0080",
            "\u0085",
            "${1+1}",
            "{text} {value} \\{a\\} \\\\",
            "\uD83C\uDFA5\u007f");
    private static final List<OffsetDateTime> DATES = Stream.of(
                    null,
                    "1989-12-31T23:59:59Z",
                    "1990-01-01T00:00:00+14:00",
                    "1990-01-01T00:00:00-12:00",
                    "2025-09-18T16:00:00Z",
                    "2025-10-01T00:00:00Z",
                    "2025-10-01T00:00:00.000001Z",
                    "0001-01-01T00:00:00Z",
                    "9999-12-31T23:59:59.999999-01:30")
            .map(text -> text == null ? null : OffsetDateTime.parse(text))
            .collect(Collectors.toList());
    private static final List<String> TAGS =
            List.of("a", "A", "", " ", "news", "\u0000", "\u0080", "{tag}", "b", "c", "d", "\u00c5\u0081");
    private static final List<URI> URLS = Stream.of(
                    null,
                    Posts.URL,
                    "",
                    "http:/a",
                    "https:///a",
                    "HTTP://host",
                    "ftp://host/$url",
                    "mailto:a@b",
                    "//host/a",
                    "https://me:you@host/a",
                    "https://under_score:65536/",
                    "https://host:65535/$a",
                    "https://host:/",
                    "https://[::1]:80/a",
                    "urn:a",
                    "a")
            .map(text -> text == null ? null : URI.create(text))
            .collect(Collectors.toList());
    private static final List<PostKind> KINDS = Arrays.asList(
            null,
            PostKind.LINK,
            PostKind.RELEASE,
            new PostKind(""),
            new PostKind("relase{kind}"),
            new PostKind("\u0007"));
    private static final List<String> KEYS = List.of(
            "externl_url", "Title", "data", "tag", "x", "slug", "sumary", "POST-KIND", "{key}", "d\u0000ate", "rate");
    private static final List<String> BODIES = List.of(
            "",
            " \n",
            "Text",
            "a\u0007",
            "Caf\u00c3\u0089",
            Posts.URL,
            "<" + Posts.URL + ">",
            "Open the original post \u2197 " + Posts.URL,
            "Open the original post \u2197 ftp://host/$url",
            "open  the original post -> x",
            "Open the original post " + "{body}$".repeat(20),
            "see " + Posts.URL);

    @Test
    void everyConstraintOfTheModelIsOneThatIsAsked() {
        List<String> constraints = new ArrayList<>();
        for (Class<?> type : modelTypes()) {
            constraints.addAll(constraints(type.getSimpleName(), type));
            for (RecordComponent component : type.getRecordComponents()) {
                String name = type.getSimpleName() + "." + component.getName();
                constraints.addAll(constraints(name, component.getAnnotatedType()));
                constraints.addAll(constraints(name, component.getAccessor()));
            }
        }
        // A line that is new here is new in PostRules too.
        assertThat(new TreeSet<>(constraints))
                .containsExactly(
                        "FrontMatter WholeFrontMatter",
                        "FrontMatter WholeFrontMatter Advice",
                        "FrontMatter.date NotBefore(1990-01-01)",
                        "FrontMatter.externalUrl HttpUrl",
                        "FrontMatter.postKind CleanText",
                        "FrontMatter.postKind CleanText Advice",
                        "FrontMatter.postKind KnownPostKind Advice",
                        "FrontMatter.source CleanText",
                        "FrontMatter.source CleanText Advice",
                        "FrontMatter.summary CleanText",
                        "FrontMatter.summary CleanText Advice",
                        "FrontMatter.tags CleanTags",
                        "FrontMatter.tags CleanTags Advice",
                        "FrontMatter.title CleanText",
                        "FrontMatter.title CleanText Advice",
                        "FrontMatter.tldr CleanText",
                        "FrontMatter.tldr CleanText Advice",
                        "Markdown.text CleanText",
                        "Markdown.text CleanText Advice",
                        "Post LinkPost",
                        "Post LinkPost Advice",
                        "Post.body Valid",
                        "Post.frontMatter Valid");
    }

    @Test
    void findsInAnyPostWhatHibernateValidatorFinds() {
        PostValidator validator = PostValidator.create(Posts.CLOCK);
        Random random = new Random(4);
        int broken = 0;
        for (int count = 0; count < POSTS; count++) {
            Post post = post(random);
            List<Problem> expected = validator.validator().validate(post, Default.class, Advice.class).stream()
                    .map(PostValidator::problem)
                    .sorted(Problem.ORDER)
                    .toList();
            assertThat(validator.check(post)).as("%s", post).isEqualTo(expected);
            broken += expected.isEmpty() ? 0 : 1;
        }
        assertThat(broken).isBetween(POSTS / 4, POSTS - POSTS / 10);
    }

    /** One that breaks a few rules: most of its fields are as good as can be. */
    private static Post post(Random random) {
        FrontMatter.Builder fields = (random.nextInt(4) > 0 ? Posts.LINK : Posts.ARTICLE).frontMatter().toBuilder();
        if (random.nextInt(POSTS / 20) == 0) {
            fields.tags(Collections.nCopies(150, ""));
        }
        int bad = random.nextInt(5);
        for (int count = 0; count < bad; count++) {
            switch (random.nextInt(9)) {
                case 0 -> fields.title(any(TEXTS, random));
                case 1 -> fields.date(any(DATES, random)).draft(random.nextInt(4) == 0);
                case 2 ->
                    fields.tags(random.ints(random.nextInt(6), 0, TAGS.size())
                            .mapToObj(TAGS::get)
                            .toList());
                case 3 -> fields.source(any(TEXTS, random));
                case 4 -> fields.externalUrl(any(URLS, random));
                case 5 -> fields.postKind(any(KINDS, random));
                case 6 -> fields.tldr(any(TEXTS, random));
                case 7 -> fields.summary(any(TEXTS, random));
                default -> fields.putExtra(any(KEYS, random), "x");
            }
        }
        String body = random.nextInt(3) > 0 ? "Open the original post \u2197 " + Posts.URL : any(BODIES, random);
        return new Post(fields.build(), Body.parse(body));
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<Class<?>> modelTypes() {
        List<Class<?>> types = new ArrayList<>(List.of(Post.class, FrontMatter.class, PostKind.class));
        types.addAll(List.of(Body.class.getPermittedSubclasses()));
        return types;
    }

    private static List<String> constraints(String place, AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .flatMap(DirectCheckTest::unwrapped)
                .filter(annotation -> annotation instanceof Valid
                        || annotation.annotationType().isAnnotationPresent(Constraint.class))
                .map(annotation -> place + " " + name(annotation))
                .toList();
    }

    /** Those of a {@code List} of constraints. */
    private static Stream<Annotation> unwrapped(Annotation annotation) {
        return annotation.annotationType().getSimpleName().equals("List")
                ? Arrays.stream((Annotation[]) attribute(annotation, "value"))
                : Stream.of(annotation);
    }

    private static String name(Annotation annotation) {
        String name = annotation.annotationType().getSimpleName();
        if (annotation instanceof Valid) {
            return name;
        }
        boolean isAdvice = List.of((Class<?>[]) attribute(annotation, "groups")).contains(Advice.class);
        return name + (annotation instanceof NotBefore first ? "(" + first.value() + ")" : isAdvice ? " Advice" : "");
    }

    private static Object attribute(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name).invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(annotation.toString(), e);
        }
    }
}
