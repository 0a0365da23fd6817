package io.github.postmodel.validate.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.validation.PostValidator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fix writes what the message of its problem says to write, to the letter. */
class FixAsToldTest {
    private static final PostValidator VALIDATOR =
            PostValidator.create(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    private static final Fixer FIXER = new Fixer(VALIDATOR, problem -> true, Fixes.ALL);
    private static final Pattern TOLD = Pattern.compile("; (?:write|did you mean) (.*?)(?: \\(or [^)]*\\)|\\?)?$");
    private static final Set<String> LAYOUT = Set.of("fence-space", "final-newline");
    private static final String POST = """
            ---
            title: Hello
            date: '2025-09-18T16:00:00+00:00'
            %s
            source: Example Weekly
            external_url: https://example.org/a
            post_kind: link
            draft: false
            tldr: A greeting in one line.
            summary: A greeting, and where it comes from.
            ---
            A text of its own.
            """;

    @ParameterizedTest
    @MethodSource("io.github.postmodel.validate.fix.FixCase#all")
    void everyFixIsTheOneThatIsTold(FixCase broken) {
        told(broken.before());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tags: sea, rope",
                "tags: sea, sea",
                "tags: sea, rope, sea",
                "tags: 2025",
                "tags: yes",
                "tags: 'sea'",
                "tags: \"c++\"",
                "tags: sea #rope",
                "tags: #sea",
                "tags: sea  # one",
                "tag: sea, rope"
            })
    void tagsAreWrittenAsTold(String line) {
        assertThat(told(POST.formatted(line))).isNotEmpty();
    }

    @Test
    void theRulesWithAFixAreAmongTheCases() {
        Set<String> rules = new TreeSet<>();
        FixCase.all().forEach(broken -> rules.addAll(told(broken.before())));
        assertThat(rules).contains("body-empty", "body-link", "comment-cut", "date-spelling", "tags-list", "tags-text");
    }

    /** The rules of the problems that were fixed as their messages say. */
    private static Set<String> told(String text) {
        Set<String> rules = new TreeSet<>();
        PostFile file = PostFile.parse(text);
        for (Fixer.Suggestion suggestion : FIXER.suggestions(file, problem -> true)) {
            Matcher told = TOLD.matcher(suggestion.problem().message());
            if (LAYOUT.contains(suggestion.problem().rule())) {
                // "remove them", "add one at the end": there is no text to write.
                continue;
            }
            assertThat(told.find()).as(suggestion.problem().message()).isTrue();
            assertThat(lines(suggestion.after().text()))
                    .as(
                            "%s, with %s",
                            suggestion.problem().message(), suggestion.after().text())
                    .anyMatch(line -> line.replaceAll(" +", " ").contains(told.group(1))
                            && lines(text).noneMatch(line::equals));
            rules.add(suggestion.problem().rule());
        }
        return rules;
    }

    private static Stream<String> lines(String text) {
        return text.lines();
    }
}
