package io.github.postmodel.validation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.Rule;
import io.github.postmodel.Severity;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
    private static final String PREFIX = "io.github.postmodel.";
    private static final Set<Rule> OF_THE_POST = EnumSet.range(Rule.TITLE_REQUIRED, Rule.KEY_MISSPELT);

    /** Rules of annotations that have one message for several rules. */
    private static final Set<Rule> BEHIND_ANOTHER = EnumSet.of(
            Rule.URL_HOST,
            Rule.URL_CREDENTIALS,
            Rule.EXTERNAL_URL_REQUIRED,
            Rule.POST_KIND_REQUIRED,
            Rule.BODY_EMPTY,
            Rule.BODY_LINK,
            Rule.BODY_LINK_FORM,
            Rule.TAGS_MISSING,
            Rule.TLDR_MISSING);

    @Test
    void everyRuleOfThePostHasAMessageAndNoOtherHas() throws IOException {
        assertThat(messages().stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        OF_THE_POST.stream().map(rule -> PREFIX + rule.id()).toList());
    }

    @Test
    void theFileIsAscii() throws IOException {
        assertThat(US_ASCII.newEncoder().canEncode(source())).isTrue();
    }

    @Test
    void theSeverityOfEachConstraintIsThatOfItsRule() {
        Set<Rule> seen = new HashSet<>();
        constraints().forEach(constraint -> {
            String key = attribute(constraint, "message").toString();
            if (key.startsWith("{" + PREFIX)) {
                Rule rule = rule(key.substring(1 + PREFIX.length(), key.length() - 1));
                boolean warning =
                        List.of((Class<?>[]) attribute(constraint, "payload")).contains(Severity.Warning.class);
                assertThat(rule.severity()).as(key).isEqualTo(warning ? Severity.WARNING : Severity.ERROR);
                seen.add(rule);
            }
        });
        assertThat(seen)
                .isEqualTo(EnumSet.complementOf(EnumSet.copyOf(BEHIND_ANOTHER)).stream()
                        .filter(OF_THE_POST::contains)
                        .collect(Collectors.toSet()));
    }

    @Test
    void anArrowAndAnEllipsisComeOutRight() {
        assertThat(Posts.found(Posts.link("Open the original post " + "a".repeat(99))))
                .singleElement()
                .asString()
                .contains("a…\" is", "; write Open the original post ↗ https://example.org/a");
    }

    @Test
    void aBundleOfYourOwnOverridesAMessage(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("ValidationMessages.properties"), """
                io.github.postmodel.title-required=Bitte eine Überschrift!
                io.github.postmodel.post-kind-unknown={kind} ↗?
                """);
        Post post = Posts.link(fields -> fields.title(null).source(null).postKind(new PostKind("{kind}")));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        PostValidator validator;
        try (URLClassLoader own = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(own);
            validator = PostValidator.create(Posts.CLOCK);
        } finally {
            thread.setContextClassLoader(before);
        }
        assertThat(Posts.found(validator, post))
                .containsExactly(
                        "WARNING post-kind-unknown at post_kind: \"{kind}\" ↗?",
                        "ERROR source-required at source: source is missing or blank, and this is a link post; "
                                + "write whose words it links to, such as source: Example Weekly",
                        "ERROR title-required at title: Bitte eine Überschrift!");
    }

    @Test
    void aValidatorNeedsNoContextClassLoader() throws InterruptedException {
        List<List<String>> found = new ArrayList<>();
        Thread thread = new Thread(() ->
                found.add(Posts.found(PostValidator.create(Posts.CLOCK), Posts.link(fields -> fields.tags("a", "a")))));
        thread.setContextClassLoader(null);
        thread.start();
        thread.join();
        assertThat(found)
                .containsExactly(List.of(
                        "WARNING tag-duplicate at tags[1]: tag \"a\" is the same as tags[0]; keep one of them"));
    }

    @Test
    void whatTheModulePathProvidesTheClassPathProvides() throws IOException {
        String services = text("META-INF/services/jakarta.validation.ConstraintValidator");
        String module = Files.readString(Path.of("src/main/java/module-info.java"));
        assertThat(services.lines())
                .hasSize(14)
                .allMatch(validator -> module.contains(validator + ",") || module.contains(validator + ";"));
    }

    private static Stream<Annotation> constraints() {
        Stream<AnnotatedElement> components = Stream.of(FrontMatter.class, Post.class, Body.Markdown.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .flatMap(MessagesTest::componentAndElements);
        return Stream.concat(Stream.of(FrontMatter.class, Post.class), components)
                .flatMap(element -> Arrays.stream(element.getAnnotations()))
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class));
    }

    private static Stream<AnnotatedElement> componentAndElements(RecordComponent component) {
        Stream<AnnotatedElement> own = Stream.of(component.getAccessor());
        return component.getAnnotatedType() instanceof AnnotatedParameterizedType type
                ? Stream.concat(own, Arrays.stream(type.getAnnotatedActualTypeArguments()))
                : own;
    }

    private static Object attribute(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name).invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(annotation.toString(), e);
        }
    }

    private static Rule rule(String id) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        messages.load(new StringReader(source()));
        return messages;
    }

    private static String source() throws IOException {
        return text("ContributorValidationMessages.properties");
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = PostValidator.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
