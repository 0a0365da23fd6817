package io.github.postmodel.validate.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a file that is not there yet, the same is said as a walk does when it is. */
class FolderScopeTest {
    private static final List<String> FILES = List.of(
            "a.md",
            "a.markdown",
            "a.MD",
            "_index.md",
            ".hidden.md",
            ".folder/a.md",
            "drafts/a.md",
            "posts/a.md",
            "posts/deep/a.md",
            "posts/left.md",
            "posts/drafts/a.md",
            "ignored/a.md",
            "posts/ignored/a.md",
            "posts/own/a.md",
            "posts/own/b.md",
            "linked/a.md");

    @TempDir
    Path folder;

    @Test
    void itSaysWhatAWalkDoes() throws IOException {
        assertThat(taken("exclude: [/drafts/, left.md]\n"))
                .containsExactly("a.md", "posts/a.md", "posts/deep/a.md", "posts/drafts/a.md", "posts/own/b.md");
    }

    @Test
    void whatIsIncludedCounts() throws IOException {
        assertThat(taken("include: ['*.markdown', 'drafts/*.md']\n")).containsExactly("a.markdown", "drafts/a.md");
    }

    private List<String> taken(String written) throws IOException {
        Path root = Files.createDirectories(folder.toRealPath().resolve("site"));
        Posts.write(root.resolve(".git/HEAD"), "");
        Posts.write(root.resolve(".gitignore"), "ignored/\n");
        Posts.write(root.resolve("posts/own/.gitignore"), "a.md\n");
        Files.createSymbolicLink(root.resolve("linked"), Files.createDirectory(folder.resolve("elsewhere")));
        Settings settings = Settings.of(Map.of(), Posts.write(root.resolve(".postmodel.yaml"), written));

        List<String> taken = FILES.stream()
                .filter(name -> FolderScope.takes(root, root.resolve(name), settings))
                .toList();

        FILES.forEach(name -> Posts.write(root.resolve(name), Posts.LINK));
        List<String> walked = new ArrayList<>();
        new PathArguments(List.of(root.toString()))
                .list(settings, true, Set.of(), (path, reason) -> {})
                .forEachRemaining(file -> walked.add(root.relativize(file).toString()));
        assertThat(taken).containsExactlyInAnyOrderElementsOf(walked);
        return taken;
    }
}
