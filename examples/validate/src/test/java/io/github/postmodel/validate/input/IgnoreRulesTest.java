package io.github.postmodel.validate.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.support.Git;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are left out exactly where git leaves them out. */
@Tag("slow")
class IgnoreRulesTest {
    private static final List<String> FILES = List.of(
            "a.md",
            "b.md",
            "build/a.md",
            "content/a.md",
            "content/build/a.md",
            "content/build/keep.md",
            "content/deep/er/a.md",
            "content/deep/er/b c.md",
            "content/[x].md",
            "content/#.md",
            "content/xé.md");

    /** What random patterns are made of. */
    private static final List<String> PARTS = List.of(
            "a",
            "b",
            ".md",
            "build",
            "content",
            "deep",
            "er",
            "/",
            "/",
            "*",
            "*",
            "**",
            "?",
            "[ab]",
            "[!a]",
            "[^b-z]",
            "[]x]",
            "[[:alpha:]]",
            "[[:punct:]-a]",
            "[z-a]",
            "[a",
            "]",
            "\\",
            "\\*",
            "\\[",
            " ",
            "\\ ",
            "!",
            "#",
            "**/",
            "/**",
            "x",
            "-",
            "[a-]",
            "[--0]",
            "[\\]a]",
            "[a\\-z]",
            "[[:nope:]]",
            "[[:a]",
            ":]");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.md",
                "/a.md",
                "build",
                "build/",
                "/build/",
                "content/*.md",
                "content/**",
                "**/a.md",
                "*",
                "content/**/a.md",
                "content/**/",
                "deep/er",
                "**/deep/**",
                "?.md",
                "[ab].md",
                "[!a].md",
                "[a-a].md",
                "\\#.md",
                "#.md",
                "b c.md",
                "b\\ c.md",
                "a.md ",
                "\\[x].md",
                "[[]x].md",
                "*.md\n!a.md",
                "build/\n!keep.md",
                "content/build/*\n!keep.md",
                "*\n!*/\n!b*.md",
                "/content\n!content/a.md",
                "[",
                "xé.md",
                "cont*/a.md",
                "***/a.md",
                "/**/er/*",
                "!a.md",
                "a.md\r",
                "con?ent/a.md",
                "content[/]a.md",
                "\\a.md",
                "a.md\\",
                "a.md\\ ",
                "\uFEFFa.md",
                "a.md\rb.md",
                "[z-ab].md",
                "//a.md",
                "build//"
            })
    void asGitDoes(String lines) throws IOException {
        FILES.forEach(file -> Posts.write(folder.resolve(file), ""));
        Git git = Git.init(folder);
        Files.writeString(folder.resolve(".gitignore"), lines);

        assertThat(listed()).containsExactlyInAnyOrderElementsOf(notIgnored(git));
    }

    @Test
    void asGitDoesWithRandomPatterns() throws IOException {
        FILES.forEach(file -> Posts.write(folder.resolve(file), ""));
        Git git = Git.init(folder);
        Random random = new Random(12);
        for (int round = 0; round < 300; round++) {
            StringBuilder lines = new StringBuilder();
            for (int line = random.nextInt(3); line >= 0; line--) {
                for (int part = random.nextInt(6); part >= 0; part--) {
                    lines.append(PARTS.get(random.nextInt(PARTS.size())));
                }
                lines.append('\n');
            }
            Files.writeString(folder.resolve(".gitignore"), lines);

            assertThat(listed()).as("%s", lines).containsExactlyInAnyOrderElementsOf(notIgnored(git));
        }
    }

    @Test
    void filesOfFoldersAboveAndBelowCountAsFarAsTheRepositoryGoes() throws IOException {
        FILES.forEach(file -> Posts.write(folder.resolve("site").resolve(file), ""));
        Files.writeString(folder.resolve(".gitignore"), "*");
        Files.writeString(folder.resolve("site/.gitignore"), "a.md");
        Files.writeString(folder.resolve("site/content/.gitignore"), "!/a.md\n/deep");
        folder = folder.resolve("site");

        assertThat(listed()).containsExactlyInAnyOrderElementsOf(notIgnored(Git.init(folder)));
    }

    @Test
    void aLinkInPlaceOfTheFileDoesNotCount() throws IOException {
        FILES.forEach(file -> Posts.write(folder.resolve(file), ""));
        Files.createSymbolicLink(folder.resolve(".gitignore"), Posts.write(folder.resolve("rules"), "a.md\n"));

        assertThat(listed()).contains("a.md").containsExactlyInAnyOrderElementsOf(notIgnored(Git.init(folder)));
    }

    @Test
    void withoutARepositoryFilesAboveDoNotCount() throws IOException {
        Posts.write(folder.resolve("site/a.md"), "");
        Files.writeString(folder.resolve(".gitignore"), "*");
        folder = folder.resolve("site");

        assertThat(listed()).containsExactly("a.md");
    }

    @Test
    void aFileOfMoreThanAMegabyteIsToldAndNotRead() throws IOException {
        Posts.write(folder.resolve("a.md"), "");
        Path rules = Files.writeString(folder.resolve(".gitignore"), "a".repeat((1 << 20) + 1));
        List<String> failures = new ArrayList<>();

        assertThat(listed(failures)).isEmpty();
        assertThat(failures)
                .containsExactly(rules + ": has more than 1048576 bytes, so it is not known what to leave out of "
                        + folder + "; correct it, or use --no-ignore");
    }

    @Test
    void manyHardPatternsTakeNoTime() throws IOException {
        for (int number = 0; number < 20; number++) {
            Posts.write(folder.resolve("a".repeat(200 + number) + ".md"), "");
        }
        Files.writeString(folder.resolve(".gitignore"), ("*a".repeat(400) + "b1\n").repeat(640));

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> listed()))
                .hasSize(20);
    }

    private List<String> listed() {
        return listed(new ArrayList<>());
    }

    private List<String> listed(List<String> failures) {
        List<String> listed = new ArrayList<>();
        new PathArguments(List.of(folder.toString()))
                .list(Settings.of(Map.of(), null), true, Set.of(), (path, reason) -> failures.add(path + ": " + reason))
                .forEachRemaining(
                        path -> listed.add(folder.relativize(path).toString().replace('\\', '/')));
        return listed;
    }

    private static List<String> notIgnored(Git git) {
        return Stream.of(git.run("ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md")
                        .split("\0", -1))
                // Before the first it may warn.
                .map(path -> path.substring(path.lastIndexOf('\n') + 1))
                .filter(path -> !path.isEmpty())
                .toList();
    }
}
