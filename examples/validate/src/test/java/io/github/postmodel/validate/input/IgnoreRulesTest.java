package io.github.postmodel.validate.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are left out exactly where git leaves them out. */
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
                "\\a.md"
            })
    void asGitDoes(String lines) throws Exception {
        FILES.forEach(file -> Posts.write(folder.resolve(file), ""));
        git("init", "-q");
        Files.writeString(folder.resolve(".gitignore"), lines);

        assertThat(listed())
                .containsExactlyInAnyOrderElementsOf(
                        git("ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"));
    }

    @Test
    void filesOfFoldersAboveAndBelowCountAsFarAsTheRepositoryGoes() throws Exception {
        FILES.forEach(file -> Posts.write(folder.resolve("site").resolve(file), ""));
        Files.writeString(folder.resolve(".gitignore"), "*");
        Files.writeString(folder.resolve("site/.gitignore"), "a.md");
        Files.writeString(folder.resolve("site/content/.gitignore"), "!/a.md\n/deep");
        folder = folder.resolve("site");
        git("init", "-q");

        assertThat(listed())
                .containsExactlyInAnyOrderElementsOf(
                        git("ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"));
    }

    private List<String> listed() {
        List<String> listed = new ArrayList<>();
        new PathArguments(List.of(folder.toString()))
                .list(Settings.of(Map.of(), null), true, null, (path, reason) -> {})
                .forEachRemaining(
                        path -> listed.add(folder.relativize(path).toString().replace('\\', '/')));
        return listed;
    }

    private List<String> git(String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve(".out");
        Process process;
        try {
            process = new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments))
                            .toList())
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .start();
        } catch (IOException noGit) {
            assumeThat(noGit).as("there is no git").isNull();
            return List.of();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return Stream.of(Files.readString(out).split("\0", -1))
                .filter(path -> !path.isEmpty())
                .toList();
    }
}
