package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Posts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has nearly the right name is told, and not passed over in silence. */
class OtherNamesTest {
    @TempDir
    Path folder;

    @Test
    void filesWithOtherEndingsAreToldAndHowToCheckThem() {
        for (String name :
                new String[] {"a.md", "b.MD", "c.markdown", "d.mdx", "e.markdown", "_index.markdown", "f.txt"}) {
            Posts.write(folder.resolve(name), Posts.ARTICLE);
        }

        assertThat(Cli.run(folder.toString()))
                .isEqualTo(new Outcome(
                        0,
                        "1 file, 1 post, 0 errors, 0 warnings\n",
                        "postmodel-validate: passed over: 1 *.MD, 2 *.markdown, 1 *.mdx; to check them as well, write"
                                + " --include '*.md' --include '*.MD' --include '*.markdown' --include '*.mdx'\n"));
        assertThat(Cli.run("--include=*.md", folder.toString()).err()).isEmpty();
        assertThat(Cli.run("--include=*.mdx", "--include=*.MD", folder.toString()))
                .isEqualTo(new Outcome(0, "2 files, 2 posts, 0 errors, 0 warnings\n", ""));
        assertThat(Cli.run("--exclude=*.m*", folder + "/a.md").err()).isEmpty();
    }

    @Test
    void settingsOfAnotherNameAreRefused() {
        Path post = Posts.write(folder.resolve("posts/a.md"), Posts.ARTICLE);
        Path settings = Posts.write(folder.resolve("posts/.postmodel.yml"), "ignore: [limit]\n");

        assertThat(Cli.run(post.toString()))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "postmodel-validate: " + settings
                                + ": settings are read from .postmodel.yaml; rename the file\n"));
        assertThat(Cli.run("--no-config", post.toString()).exitCode()).isZero();
        assertThat(Cli.run("--config=" + settings, post.toString()).exitCode()).isZero();
    }

    @Test
    void aPageOfASectionNeedsNoDate() {
        Path page = Posts.write(folder.resolve("_index.md"), "---\ntitle: All\nweight: 1\n---\n");

        assertThat(Cli.run(page.toString())).isEqualTo(new Outcome(0, "1 file, 1 post, 0 errors, 0 warnings\n", ""));
    }

    @Test
    void aPostWhoseNameEndsLikeThatOfAPageNeedsOne() {
        Path post = Posts.write(folder.resolve("my_index.md"), "---\ntitle: All\nweight: 1\n---\n");

        assertThat(Cli.run("--format=concise", post.toString()).out()).contains("error date-required");
    }

    @Test
    void aLimitIsAnOption() {
        Path post = Posts.write(folder.resolve("a.md"), Posts.ARTICLE);
        Posts.write(folder.resolve(".postmodel.yaml"), "max-file-bytes: 10\n");

        Outcome outcome = Cli.run("--format=concise", post.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains(" bytes; raise --max-file-bytes if that is meant\n");
        assertThat(Cli.run("--max-file-bytes=1000", post.toString()).exitCode()).isZero();
    }
}
