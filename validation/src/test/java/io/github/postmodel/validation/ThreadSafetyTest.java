package io.github.postmodel.validation;

import static io.github.postmodel.validation.Posts.link;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreadSafetyTest {
    private static final int THREADS = 16;

    @Test
    void sixteenThreadsOnOneValidatorFindTheSame() throws Exception {
        List<Post> posts = IntStream.range(0, 200)
                .mapToObj(number -> link(fields -> fields.postKind(new PostKind("kind" + number))
                        .title(number % 2 == 0 ? null : "Hello")
                        .tags("tag" + number, "other", "TAG" + number)
                        .putExtra("titl" + number % 10, number)))
                .toList();
        List<List<String>> expected = findAll(PostValidator.create(Posts.CLOCK), posts);

        PostValidator fresh = PostValidator.create(Posts.CLOCK);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<List<String>>>> tasks = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                tasks.add(() -> findAll(fresh, posts));
            }
            for (Future<List<List<String>>> found : pool.invokeAll(tasks)) {
                assertThat(found.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<List<String>> findAll(PostValidator validator, List<Post> posts) {
        return posts.stream().map(post -> Posts.found(validator, post)).toList();
    }
}
