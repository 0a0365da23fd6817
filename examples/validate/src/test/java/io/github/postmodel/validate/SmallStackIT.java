package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.Posts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value of a thousand parts is checked and fixed by threads with a stack of 256 KB. */
@Tag("slow")
class SmallStackIT {
    private static final int TAGS = 1000;

    @TempDir
    Path folder;

    @Test
    void repeated() throws Exception {
        Path post = write(String.join(", ", Collections.nCopies(TAGS, "a")));
        String before = Files.readString(post);
        String told = "posts/many.md:4:7: error tags-list: tags \"" + "a, ".repeat(26)
                + "a,…\" is not a list; write one such as tags: [news]\n";

        assertThat(run("--format=concise", "--fix", "posts"))
                .isEqualTo(new Outcome(1, told + "1 file, 0 posts, 1 error, 0 warnings\n", "0 fixes\n"));
        assertThat(run("--diff", "posts")).isEqualTo(new Outcome(0, "", "0 files would change, 1 file would not\n"));
        assertThat(Files.readString(post)).isEqualTo(before);
    }

    @Test
    void differing() throws Exception {
        List<String> tags =
                IntStream.range(0, TAGS).mapToObj(number -> "t" + number).toList();
        String text = String.join(", ", tags);
        String items = "+- " + String.join("\n+- ", tags);
        Path post = write(text);

        assertThat(run("--diff", "posts"))
                .isEqualTo(new Outcome(
                        1,
                        "--- a/posts/many.md\n+++ b/posts/many.md\n@@ -1,6 +1,1006 @@\n ---\n title: Hello\n"
                                + " date: '2025-09-18T16:00:00+00:00'\n-tags: " + text + "\n+tags:\n" + items
                                + "\n ---\n Hello.\n",
                        "1 file would change, 0 files would not\n"));
        assertThat(run("--fix", "posts"))
                .isEqualTo(new Outcome(0, "1 file, 1 post, 0 errors, 0 warnings\n", "1 fix\n"));
        assertThat(Files.readString(post)).contains("tags:\n- t0\n").endsWith("- t999\n---\nHello.\n");
    }

    private Path write(String tags) {
        return Posts.write(
                folder.resolve("posts/many.md"),
                Posts.ARTICLE.replace("---\nHello.", "tags: " + tags + "\n---\nHello."));
    }

    private Outcome run(String... args) throws Exception {
        List<String> command = new ArrayList<>(Jar.command(args));
        command.add(1, "-Xss256k");
        return new Jar(folder, Map.of()).start("", command);
    }
}
