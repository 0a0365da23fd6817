package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Git;
import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.Posts;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a folder of strangers cannot have the program read: as a user runs it, with real links and repositories. */
@Tag("slow")
class StrangersFolderIT {
    private static final String ONE_GOOD = "1 file, 1 post, 0 errors, 0 warnings\n";

    /** Each line of it would be told of, were it read as a post or as settings. */
    private static final String SECRET = "---\npassword: hunter2\ntitle: ''\n---\n";

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void writeSite() {
        site = folder.resolve("site");
        Posts.write(site.resolve("posts/good.md"), Posts.ARTICLE);
    }

    @Test
    void settingsThatAreALinkOutOfTheRepository() throws Exception {
        Git.init(site);
        Posts.write(folder.resolve("secret.yaml"), "password: hunter2\n");
        Files.createSymbolicLink(site.resolve(".postmodel.yaml"), Path.of("../secret.yaml"));

        assertThat(run("posts"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "postmodel-validate: " + site.toRealPath().resolve(".postmodel.yaml")
                                + ": this link does not lead to a .postmodel.yaml in " + site.toRealPath()
                                + ", and is not followed; put the file itself there\n"));
        assertThat(run("--no-config", "posts")).isEqualTo(new Outcome(0, ONE_GOOD, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {".secret.md", ".hidden/secret.md", "ignored.txt", "build/secret.md"})
    void aPostThatIsALinkToAFileThatIsLeftOut(String target) throws Exception {
        Git.init(site);
        Posts.write(site.resolve(".gitignore"), "ignored.txt\nbuild/\n");
        Posts.write(site.resolve(target), SECRET);
        Files.createSymbolicLink(site.resolve("posts/link.md"), Path.of("..", target));

        assertThat(run("."))
                .isEqualTo(new Outcome(
                        2,
                        ONE_GOOD,
                        "./posts/link.md: this link leads to a file that is left out of the folder, and is not followed;"
                                + " name the file itself if that is meant\n"));
    }

    @Test
    void ignoreRulesOf200Megabytes() throws Exception {
        Git.init(site);
        try (RandomAccessFile rules =
                new RandomAccessFile(site.resolve(".gitignore").toFile(), "rw")) {
            rules.setLength(200 << 20);
        }
        List<String> command = new ArrayList<>(Jar.command("posts"));
        command.add(1, "-Xmx64m");

        assertThat(new Jar(site, Map.of()).start("", command))
                .isEqualTo(new Outcome(
                        2,
                        "0 files, 0 posts, 0 errors, 0 warnings\n",
                        site.toRealPath().resolve(".gitignore")
                                + ": has more than 1048576 bytes, so it is not known what to leave out of posts; correct"
                                + " it, or use --no-ignore\n"));
    }

    @Test
    void settingsAboveAFolderThatIsInNoRepository() throws Exception {
        Posts.write(folder.resolve(".postmodel.yaml"), "password: hunter2\n");

        assertThat(run("posts")).isEqualTo(new Outcome(0, ONE_GOOD, ""));
    }

    private Outcome run(String... args) throws Exception {
        return new Jar(site, Map.of()).run("", args);
    }
}
