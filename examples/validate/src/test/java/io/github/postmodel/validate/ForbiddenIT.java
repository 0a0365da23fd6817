package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user may not read is told, and the rest is checked all the same. */
@Tag("slow")
class ForbiddenIT {
    private static final String NOTHING = "0 files, 0 posts, 0 errors, 0 warnings\n";
    private static final String ONE_GOOD = "1 file, 1 post, 0 errors, 0 warnings\n";

    @TempDir
    Path folder;

    private Path sub;

    @BeforeEach
    void writePosts() {
        sub = Posts.write(folder.resolve("posts/sub/post.md"), Posts.ARTICLE).getParent();
        Posts.write(folder.resolve("posts/good.md"), Posts.ARTICLE);
    }

    @AfterEach
    void allow() throws IOException {
        permit(sub, "rwxr-xr-x");
    }

    @Test
    void aFile() throws Exception {
        permit(sub.resolve("post.md"), "---------");

        String said = "posts/sub/post.md: permission denied; allow the file to be read\n";
        assertThat(run("posts/sub/post.md")).isEqualTo(new Outcome(2, NOTHING, said));
        assertThat(run("posts")).isEqualTo(new Outcome(2, ONE_GOOD, said));
    }

    @Test
    void aFolder() throws Exception {
        permit(sub, "---------");

        String said = "posts/sub: permission denied; allow the folder to be read\n";
        assertThat(run("posts/sub")).isEqualTo(new Outcome(2, NOTHING, said));
        assertThat(run("posts")).isEqualTo(new Outcome(2, ONE_GOOD, said));
    }

    @Test
    void aFolderThatCanBeListedAndNotSearched() throws Exception {
        Posts.write(sub.resolve("notes.txt"), "");
        Files.createDirectory(sub.resolve("more"));
        permit(sub, "rw-r--r--");

        String said = "posts/sub: permission denied; allow the folder to be searched, or leave it out\n";
        assertThat(run("posts")).isEqualTo(new Outcome(2, ONE_GOOD, said));
        assertThat(run("posts/*/*.md")).isEqualTo(new Outcome(2, NOTHING, said));
        assertThat(run("posts/sub/post.md").exitCode()).isEqualTo(2);
        assertThat(run("posts/sub/more").exitCode()).isEqualTo(2);
    }

    @Test
    void ignoreRules() throws Exception {
        permit(Posts.write(sub.resolve(".gitignore"), "draft.md\n"), "---------");

        String said =
                "posts/sub/.gitignore: cannot be read, so it is not known what to leave out of posts/sub; correct it,"
                        + " or use --no-ignore\n";
        assertThat(run("posts").out()).isEqualTo(ONE_GOOD);
        assertThat(run("posts").err()).endsWith(said);
        assertThat(run("posts", "posts/sub").err()).endsWith(said).hasLineCount(1);
        assertThat(run("posts/sub/*.md").err()).endsWith(said);
        assertThat(run("--no-ignore", "posts").exitCode()).isZero();
    }

    @Test
    void settings() throws Exception {
        Files.createDirectory(folder.resolve(".git"));
        Path file = Posts.write(folder.resolve(".postmodel.yaml"), "ignore: []\n");
        permit(file, "---------");

        Outcome outcome = run("posts");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("postmodel-validate: ")
                .endsWith(".postmodel.yaml: permission denied; allow the file to be read\n");
    }

    private Outcome run(String... args) throws Exception {
        return new Jar(folder, Map.of()).runAsOrdinaryUser(args);
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
