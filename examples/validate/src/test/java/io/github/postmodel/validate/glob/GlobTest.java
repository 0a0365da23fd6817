package io.github.postmodel.validate.glob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.postmodel.validate.usage.Refusal;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // glob | paths that match | paths that do not
                "*.md        | a.md .md              | a.mdx sub/a.md",
                "a?c         | abc a📚c aéc           | ac abbc a/c",
                "a*b*c       | abc axbxc abbcc       | ab axcb",
                "*a*b        | ab aab xaxb aabb      | ba abc",
                "[a-c]x      | ax cx                 | dx x",
                "[!a-c]x     | dx                    | ax",
                "[]a]x       | ]x ax                 | x",
                "[[:digit:]] | 7                     | x",
                "\\*         | *                     | a",
                "a/**        | a/b a/b/c             | a b/a",
                "**/a        | a x/a x/y/a           | xa a/b",
                "a/**/b      | a/b a/x/b a/x/y/b     | ab a/xb",
                "**          | a a/b                 | ",
                "a**b        | ab axb                | a/b",
                "東*/?.md     | 東/a.md 東京/é.md       | 京/a.md",
            })
    void matches(String glob, String matching, String others) {
        assertThat(paths(matching)).allMatch(path -> Glob.of(glob).matches(path, 0));
        assertThat(paths(others)).noneMatch(path -> Glob.of(glob).matches(path, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // glob | folders with a match below, perhaps | folders with none
                "*.md       |                  | a a/b",
                "*/*.md     | a b              | a/b",
                "a/b/*.md   | a a/b            | b a/c a/b/c",
                "**/*.md    | a a/b a/b/c      | ",
                "a/**/b     | a a/b a/x/y      | b b/a",
                "?          |                  | a b",
                "[ab]/c     | a b              | c a/c",
            })
    void matchesBelow(String glob, String folders, String others) {
        assertThat(paths(folders)).allMatch(path -> Glob.of(glob).matchesBelow(path));
        assertThat(paths(others)).noneMatch(path -> Glob.of(glob).matchesBelow(path));
    }

    private static Stream<String> paths(String paths) {
        return paths == null ? Stream.of() : Arrays.stream(paths.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[good      | bad glob \"[good\": [ is never closed; write \\[ for the character",
                "a[]        | bad glob \"a[]\": [ is never closed; write \\[ for the character",
                "[[:alpha:] | bad glob \"[[:alpha:]\": [ is never closed; write \\[ for the character",
                "[[:abc:]]  | bad glob \"[[:abc:]]\": there is no class [:abc:]; write one such as [:alpha:]",
                "[z-a]      | bad glob \"[z-a]\": there is nothing in the range z-a; turn it around",
                "a\\        | bad glob \"a\\\": nothing follows the \\ at its end; write \\\\ for the character",
            })
    void badGlobs(String glob, String said) {
        assertThatThrownBy(() -> Glob.of(glob)).isInstanceOf(Refusal.class).hasMessage(said);
    }

    @Test
    void toGitAnEmptyRangeIsNoFault() {
        assertThat(Glob.ofGitignore("[z-ab]").matches("b", 0)).isTrue();
        assertThat(Glob.ofGitignore("[z-ab]").matches("a", 0)).isFalse();
    }

    static Stream<String> longOnes() {
        return Stream.of("*a", "a*", "?", "**/", "a/", "[a-b]", "**/*a", "*?a", "\\a", "*[!b]", "[[:alpha:]]", "*ab*");
    }

    /** Patterns that grow to a megabyte, on a name as long as names get and on a path as long as paths get. */
    @ParameterizedTest
    @MethodSource("longOnes")
    void noPatternTakesLong(String part) {
        String name = "a".repeat(255);
        String path = ("a".repeat(15) + "/").repeat(255) + "a";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int length = 1 << 10; length <= 1 << 20; length <<= 2) {
                Glob glob = Glob.of(part.repeat(length / part.length()) + "b1");
                assertThat(glob.matches(name, 0)).isFalse();
                assertThat(glob.matches(path, 0)).isFalse();
                glob.matchesBelow("a/a");
            }
        });
    }
}
