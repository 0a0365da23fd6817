package io.github.postmodel.validation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Advice;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
    private static final String PREFIX = "io.github.postmodel.";
    private static final Set<Rule> OF_POSTS = EnumSet.range(Rule.TITLE_REQUIRED, Rule.DATE_FILE_NAME);

    @Test
    void everyRuleOfPostsHasAMessageAndNoOtherHas() throws IOException {
        assertThat(messages().stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        OF_POSTS.stream().map(rule -> PREFIX + rule.id()).toList());
    }

    @Test
    void theFileIsAscii() throws IOException {
        assertThat(US_ASCII.newEncoder().canEncode(source())).isTrue();
    }

    @Test
    void anArrowAndAnEllipsisComeOutRight() {
        assertThat(Posts.found(Posts.link("Open the original post → https://" + "a".repeat(99))))
                .singleElement()
                .asString()
                .contains("a…\" is", "; write Open the original post ↗ https://example.org/a");
    }

    /** In a container, and in {@code requireValid}, whose messages are the container's; {@code check} has its own. */
    @Test
    void aBundleOfYourOwnRewordsWhatAContainerSays(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("ValidationMessages.properties"), """
                io.github.postmodel.title-required=Bitte eine Überschrift!
                io.github.postmodel.post-kind-unknown={kind} ↗?
                """);
        Post post = Posts.link(fields -> fields.title(null).source(null).postKind(new PostKind("{kind}")));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader own = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before);
                ValidatorFactory container = Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .buildValidatorFactory()) {
            thread.setContextClassLoader(own);
            assertThat(container.getValidator().validate(post, Default.class, Advice.class).stream()
                            .map(PostValidator::problem)
                            .sorted(Problem.ORDER)
                            .map(Posts::line))
                    .containsExactly(
                            "WARNING post-kind-unknown at post_kind: \"{kind}\" ↗?",
                            "ERROR source-required at source: source is missing or blank, and this is a link post; "
                                    + "write who published the original, such as source: Example Weekly",
                            "ERROR title-required at title: Bitte eine Überschrift!");
        } finally {
            thread.setContextClassLoader(before);
        }
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
                .hasSize(8)
                .allMatch(validator -> module.contains(validator + ",") || module.contains(validator + ";"));
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
