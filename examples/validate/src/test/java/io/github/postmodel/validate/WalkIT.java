package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be looked at is told, and what cannot match is not looked at. */
@Tag("slow")
class WalkIT {
    @TempDir
    Path folder;

    @Test
    void aPathThatIsTooLongIsToldWhateverItIs() throws Exception {
        Posts.write(folder.resolve("posts/a.md"), Posts.ARTICLE);
        String name = "d".repeat(200);
        // Each half can be named; together they cannot.
        Path outer = Files.createDirectories(folder.resolve("posts").resolve((name + "/").repeat(12)));
        Path inner = folder.resolve("inner");
        Posts.write(inner.resolve((name + "/").repeat(12)).resolve("bad.md"), "no post");
        Files.move(inner, outer.resolve("inner"));

        Outcome outcome = new Jar(folder, Map.of()).run("", "posts");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEqualTo("1 file, 1 post, 0 errors, 0 warnings\n");
        assertThat(outcome.err())
                .startsWith("posts/" + name + "/" + name)
                .endsWith(name + ": cannot be read: File name too long\n")
                .hasLineCount(1);
        // Java cannot delete it.
        new Jar(folder, Map.of()).start("", List.of("rm", "-rf", "posts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*.md", "a*.md", "[a]*", "./*.md", "posts/*.md", "*/a.md"})
    void aGlobLooksIntoNoFolderInWhichNothingCanMatch(String glob) throws Exception {
        Posts.write(folder.resolve("a.md"), Posts.ARTICLE);
        Posts.write(folder.resolve("posts/a.md"), Posts.ARTICLE);
        // A folder that is looked into is one whose .gitignore is too large to be read.
        Posts.write(folder.resolve("node_modules/x/.gitignore"), "x".repeat(2 << 20));
        Posts.write(folder.resolve("node_modules/x/a.md"), Posts.ARTICLE);

        assertThat(new Jar(folder, Map.of()).run("", glob))
                .isEqualTo(new Outcome(0, "1 file, 1 post, 0 errors, 0 warnings\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"**/a.md", "*/*/a.md", "node_*", "*/x"})
    void andIntoEveryFolderInWhichSomethingCan(String glob) throws IOException, InterruptedException {
        Posts.write(folder.resolve("node_modules/x/a.md"), Posts.ARTICLE);

        assertThat(new Jar(folder, Map.of()).run("", glob))
                .isEqualTo(new Outcome(0, "1 file, 1 post, 0 errors, 0 warnings\n", ""));
    }

    @Test
    void aGlobAtTheRootDoesNotRunOn() throws Exception {
        assertThat(new Jar(folder, Map.of()).run("", "/?"))
                .isEqualTo(
                        new Outcome(2, "0 files, 0 posts, 0 errors, 0 warnings\n", "/?: nothing matches this glob\n"));
    }
}
