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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run over a few posts is over in a moment, in which linking a lambda or making a pattern shows: nothing that each run
 * comes by does.
 */
class ShortRunIT {
    private static final String OWN_LAMBDA = "io\\.github\\.postmodel\\.\\S*\\$\\$Lambda";
    private static final String PATTERN = "java\\.util\\.regex\\.Pattern ";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeSite() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
    }

    @Test
    void cleanContentLinksNoLambdaAndMakesNoPattern() throws Exception {
        Posts.write(folder.resolve("posts/a.md"), Posts.LINK);
        Posts.write(folder.resolve("posts/b.md"), Posts.LINK.replace("https://", "https://b."));
        Outcome outcome = run();
        assertThat(outcome.out()).contains("2 files, 2 posts, 0 errors, 0 warnings");
        assertThat(loaded(outcome)).isEmpty();
    }

    @Test
    void neitherDoesAFewProblems() throws Exception {
        Posts.write(folder.resolve("posts/a.md"), Posts.LINK.replaceFirst("(?m)^summary:.*\n", ""));
        Outcome outcome = run();
        assertThat(outcome.out()).contains("summary-missing").contains("1 file, 1 post, 0 errors, 1 warning");
        assertThat(loaded(outcome)).isEmpty();
    }

    /** The classes of which a short run is to be free. */
    private static List<String> loaded(Outcome outcome) {
        assertThat(outcome.out()).contains("[class,load] io.github.postmodel.validate.CheckRun ");
        return outcome.out()
                .lines()
                .filter(line -> line.contains("[class,load]"))
                .map(line -> line.substring(line.lastIndexOf("] ") + 2))
                .filter(line -> line.matches("(?:" + OWN_LAMBDA + "|" + PATTERN + ").*"))
                .toList();
    }

    private Outcome run() throws Exception {
        return new Jar(folder, Map.of())
                .start("", List.of(Jar.JAVA, "-Xlog:class+load", "-jar", Jar.JAR.toString(), "posts"));
    }
}
