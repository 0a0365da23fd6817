package io.github.postmodel.validate.ignores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validate.support.SmallStack;
import io.github.postmodel.validation.PostValidator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a comment ignores, and where: from a text and its problems to what is left. */
class IgnoresTest {
    private static final PostValidator VALIDATOR = PostValidator.create();

    /** Lines in place of {@code tags: [news]} in a post that is right otherwise; ␤ is a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags: [a, a] # postmodel-ignore: tag-duplicate",
                "tags: [a, a] #postmodel-ignore:tag-duplicate",
                "tags: [a, a] # postmodel-ignore : tag-duplicate -- both are read",
                "tags: [a, a] # postmodel-ignore: tag-duplicate // both are read",
                "tags: [a, a] # postmodel-ignore: tag-duplicate (both are read, really)",
                "tags: [a, a] # both are read # postmodel-ignore: tag-duplicate # really",
                "# postmodel-ignore: tag-duplicate␤tags: [a, a]",
                "# postmodel-ignore: tag-duplicate␤␤# of the sea␤tags: [a, a]",
                "# postmodel-ignore: tag-duplicate␤tags:␤- a␤- b␤- a",
                "tags: # postmodel-ignore: tag-duplicate␤- a␤- a",
                "tags:␤- a␤- a # postmodel-ignore: tag-duplicate",
                "tags:␤- a␤# postmodel-ignore: tag-duplicate␤- a",
                "tags:␤  - a␤  # postmodel-ignore: tag-duplicate␤  - a",
                "tags: [␤  a,␤  a, # postmodel-ignore: tag-duplicate␤  b ]",
                "tags: [␤  a,␤  # postmodel-ignore: tag-duplicate␤  a␤]",
                "tags: [a, ␤  a] # postmodel-ignore: tag-duplicate",
                "# postmodel-ignore-file: tag-duplicate␤tags: [a, a]",
                "tags: [a, a]␤# postmodel-ignore-file: tag-duplicate",
                "tags: [a, a]␤x: 1 # postmodel-ignore-file: tag-duplicate",
                "tags: [a, a, ''] # postmodel-ignore: tag-duplicate, tag-blank",
                "tags: [a, a, ''] # postmodel-ignore: tag-duplicate tag-blank",
                "tags: [a, a, ''] # postmodel-ignore: tag-duplicate # postmodel-ignore: tag-blank",
                "# postmodel-ignore: tag-duplicate␤tags: [a, a, ''] # postmodel-ignore: tag-blank",
                "# postmodel-ignore: tag-duplicate␤# postmodel-ignore: tag-blank␤tags: [a, a, '']",
                "tags: [a, ''] # postmodel-ignore: tag-blank,␤",
                "tldr: A line. #postmodel-ignore-file: tag-duplicate␤tags: [a, a]",
            })
    void ignores(String lines) {
        assertThat(left(post(lines))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n"})
    void lineEndingsAndAByteOrderMarkDoNotMatter(String lineEnding) {
        String text = "\uFEFF"
                + post("tags: [a, a] # postmodel-ignore: tag-duplicate").replace("\n", lineEnding);

        assertThat(left(text)).isEmpty();
        assertThat(left(text.replace("[a, a]", "[a]")))
                .containsExactly("4:31 nothing here breaks tag-duplicate; remove the comment");
    }

    /** What is no comment ignores nothing, and is not told either. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tags: [a, a, '# postmodel-ignore: tag-duplicate']",
                "tags: [a, a, \"# postmodel-ignore-file: tag-duplicate\"]",
                "x: |␤  # postmodel-ignore-file: tag-duplicate␤tags: [a, a]",
                "x: >␤  text␤␤  # postmodel-ignore-file: tag-duplicate␤tags: [a, a]",
                "x: a#postmodel-ignore-file␤tags: [a, a]",
                "# of postmodel-ignore: tag-duplicate␤tags: [a, a]",
                "# postmodel-ignored: tag-duplicate␤tags: [a, a]",
            })
    void isNoComment(String lines) {
        assertThat(left(post(lines))).singleElement().asString().contains("tag \"a\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "tags: [a] # postmodel-ignore: tag-duplicate | 4:31 nothing here breaks tag-duplicate; remove the comment",
                "tags: [a] # postmodel-ignore: tag-duplicate, tag-blank | 4:31 nothing here breaks tag-duplicate; remove"
                        + " tag-duplicate from the comment + 4:46 nothing here breaks tag-blank; remove tag-blank from the"
                        + " comment",
                "tags: [''] # postmodel-ignore: tag-blank, tag-duplicate | 4:43 nothing here breaks tag-duplicate; remove"
                        + " tag-duplicate from the comment",
                "tags: [a] # postmodel-ignore: tag-duplcate | 4:31 no rule is named \"tag-duplcate\"; did you mean"
                        + " tag-duplicate?",
                "tags: [a] # postmodel-ignore: F401 | 4:31 no rule is named \"F401\"; run validate --list-rules to see all",
                "tags: [a] # postmodel-ignore | 4:11 this names no rule, so it ignores none; write such as"
                        + " postmodel-ignore: tag-duplicate",
                "tags: [a] # postmodel-ignore tag-blank | 4:11 this names no rule, so it ignores none; write such as"
                        + " postmodel-ignore: tag-duplicate",
                "tags: [a] # postmodel-ignore-file: -- all | 4:11 this names no rule, so it ignores none; write such as"
                        + " postmodel-ignore-file: tag-duplicate",
                "tags: [a] # postmodel-ignore-next-line: tag-blank | 4:11 postmodel-ignore-next-line is not known; write"
                        + " postmodel-ignore: and a rule, on the line or above it, or postmodel-ignore-file: and a rule",
                "y: 1 # postmodel-ignore: tag-blank␤tags: [''] | 4:26 this is not where tag-blank is broken; move the"
                        + " comment to that line or above it, or write postmodel-ignore-file: tag-blank + 5:8 a tag is blank;"
                        + " write a word, such as news, or remove the tag",
                "tags: [a] # postmodel-ignore: external-url-duplicate | ~~",
                "tags: [a] # postmodel-ignore: unused-ignore | ~~",
                "tags: [a] # postmodel-ignore: tag-blank, unused-ignore | ~~",
                "# postmodel-ignore-file: unused-ignore␤tags: [a] # postmodel-ignore: tag-blank | ~~",
                "tags: [a]␤x: [ # postmodel-ignore: tag-blank␤ | 5:4 x: a \"[\" is never closed; write \"]\" after its last value, or write x:"
                        + " '[' if it is text + 5:26"
                        + " nothing here breaks tag-blank; remove the comment",
            })
    void tells(String lines, String told) {
        assertThat(String.join(" + ", left(post(lines)))).isEqualTo(told);
    }

    @Test
    void aCommentAboutARuleThatDoesNotCountIsNotTold() {
        String text = post("tags: [a] # postmodel-ignore: tag-blank");

        assertThat(left(text, Map.of("ignore", List.of("tag-blank")))).isEmpty();
        assertThat(left(text, Map.of("ignore", List.of("unused-ignore")))).isEmpty();
        assertThat(left(text, Map.of("select", List.of("tag-duplicate")))).isEmpty();
    }

    /** Below the link post: what is broken is the body. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "␇<!-- postmodel-ignore: control-character -->␤",
                "<!-- postmodel-ignore: control-character -->␤␇␤",
                "␇ <!--postmodel-ignore:control-character-->␤",
                "<!-- postmodel-ignore: control-character -- it is an example -->␤␇␤",
                "<!-- postmodel-ignore:␤  control-character␤-->␤␤␇␤",
                "<!-- postmodel-ignore-file: control-character --> <!-- x -->␤␇␤",
                "`code` `` ` `` <!-- postmodel-ignore: control-character --> ␇␤",
                "```␤code␤```␤<!-- postmodel-ignore: control-character -->␤␇␤",
                "- an item␤    <!-- postmodel-ignore: control-character -->␤␇␤",
            })
    void ignoresInTheBody(String body) {
        assertThat(left(Posts.LINK.replace(
                        "A text of its own.\n", body.replace('␤', '\n').replace('␇', '\u0007'))))
                .isEmpty();
    }

    /** Of a body with faults on several lines, as of a key. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a ␇ <!-- postmodel-ignore: control-character -->␤␇ b␤ | 13:1",
                "<!-- postmodel-ignore: control-character -->␤␇␤␤␇␤ | 15:1",
                "␇␤a <!-- postmodel-ignore: control-character --> ␇␤ | 12:1",
            })
    void hidesItsOwnLineOnly(String body, String place) {
        assertThat(left(Posts.LINK.replace(
                        "A text of its own.\n", body.replace('␤', '\n').replace('␇', '\u0007'))))
                .singleElement()
                .asString()
                .startsWith(place + " ")
                .contains("has the control character U+0007 at position ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`<!-- postmodel-ignore: control-character -->` ␇␤",
                "``a ` <!-- postmodel-ignore: control-character -->`` ␇␤",
                "```␤<!-- postmodel-ignore: control-character -->␤```␤␇␤",
                "~~~~ html␤~~~␤<!-- postmodel-ignore: control-character -->␤~~~~␤␇␤",
                "␇␤␤    <!-- postmodel-ignore: control-character -->␤",
                "␇␤<!-- postmodel-ignore: control-character␤",
                "␇␤# postmodel-ignore: control-character␤",
            })
    void isNoCommentInTheBody(String body) {
        assertThat(left(Posts.LINK.replace(
                        "A text of its own.\n", body.replace('␤', '\n').replace('␇', '\u0007'))))
                .singleElement()
                .asString()
                .contains("U+0007");
    }

    /** Comments as they are many, on one line or on many, and in front of problems that are many. */
    @Test
    void isQuickForAnyText() throws InterruptedException {
        String comment = "<!-- postmodel-ignore: control-character -->";
        SmallStack.run(Duration.ofSeconds(60), () -> {
            for (String body : List.of(
                    comment.repeat(100_000),
                    (comment + "\n").repeat(100_000),
                    "<!-- postmodel-ignore ".repeat(100_000),
                    "`<!-- postmodel-ignore".repeat(100_000),
                    "<!--" + " postmodel-ignore".repeat(100_000) + "-->",
                    "<!--" + "postmodel-ignore:,".repeat(100_000) + "-->")) {
                assertThat(Ignores.of(Posts.LINK + body, ReadOptions.defaults()))
                        .isNotNull();
            }
            String tags = "- a # postmodel-ignore: tag-duplicate\n".repeat(10_000);
            assertThat(left(post("tags:\n" + tags))).isNotEmpty();
            assertThat(left(post("# postmodel-ignore: tag-blank\n".repeat(10_000) + "tags: [a]")))
                    .hasSize(10_000);
        });
    }

    private static String post(String lines) {
        return Posts.ARTICLE.replace("\n---\nHello", "\n" + lines.replace('␤', '\n') + "\n---\nHello");
    }

    private static List<String> left(String text) {
        return left(text, Map.of());
    }

    private static List<String> left(String text, Map<String, List<String>> options) {
        PostFile file = PostFile.parse(text);
        Settings settings = Settings.of(options, null);
        List<Problem> problems = settings.rules().apply(VALIDATOR.check(file));
        return Ignores.of(file.markdown(), problems, ReadOptions.defaults()).apply(problems, settings.rules()).stream()
                .map(problem -> problem.in("").substring(1).replaceFirst(": ", " "))
                .toList();
    }
}
