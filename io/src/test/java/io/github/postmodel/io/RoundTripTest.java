package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.io.support.RandomPosts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Model to file to model is the identity, for every post that can be built. */
class RoundTripTest {
    private static final int COUNT = Integer.getInteger("postmodel.count", 20_000);

    /** {@code -Dpostmodel.seed} repeats a run; without it each day has its own. */
    private static final long SEED = Long.getLong("postmodel.seed", System.currentTimeMillis() / 86_400_000);

    @Test
    @Tag("slow")
    void everyPostIsReadBackAsItWas() {
        System.out.println("round trip of " + COUNT + " posts with -Dpostmodel.seed=" + SEED);
        RandomPosts posts = new RandomPosts(new Random(SEED));
        for (int count = 0; count < COUNT; count++) {
            isReadBack(posts.next());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\r",
                "\r\n",
                "\n\n",
                "\r\r",
                "Cold.\r",
                "Cold.\r\n",
                "Cold.\n",
                "\u2028",
                "Cold.\u0085",
                "---",
                "---\nCold.",
                "...",
                "\ufeffCold.",
                " ",
                "Open the original post ↗ https://example.org/a",
                "Open the original post ↗"
            })
    void everyBodyIsReadBackAsItWas(String body) {
        isReadBack(new Post(FrontMatter.builder().build(), Body.parse(body)));
    }

    private static void isReadBack(Post post) {
        String written = PostWriter.format(post);
        Post read = PostReader.parse(written);
        if (!read.equals(post)) {
            assertThat(read).as(written).isEqualTo(post);
        }
        if (!PostWriter.format(read).equals(written)) {
            assertThat(PostWriter.format(read)).isEqualTo(written);
        }
    }

    @Test
    void aFileHoldsTheTextInUtf8(@TempDir Path folder) throws IOException {
        Post post = new RandomPosts(new Random(1)).next();
        Path file = folder.resolve("a.md");
        PostWriter.write(post, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(PostWriter.format(post).getBytes(StandardCharsets.UTF_8));
        assertThat(PostReader.read(file)).isEqualTo(post);
    }
}
