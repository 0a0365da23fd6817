package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.FuzzSeeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Readers, writers and one file shared by sixteen threads give what they give one. */
@Tag("slow")
class ThreadsTest {
    private static final int THREADS = 16;

    @Test
    void sixteenThreadsReadWriteAndChangeAsOneDoes() throws Exception {
        List<byte[]> files = FuzzSeeds.all();
        List<String> expected = files.stream().map(ThreadsTest::work).toList();
        run(number -> {
            List<Integer> order = new ArrayList<>();
            for (int index = 0; index < files.size(); index++) {
                order.add(index);
            }
            Collections.shuffle(order, new Random(number));
            for (int index : order) {
                assertThat(work(files.get(index))).isEqualTo(expected.get(index));
            }
        });
    }

    @Test
    void sixteenThreadsShareAFile() throws Exception {
        for (byte[] bytes : FuzzSeeds.all().subList(0, 100)) {
            String expected = use(PostFile.parse(bytes, "a.md"));
            PostFile shared = PostFile.parse(bytes, "a.md");
            run(number -> assertThat(use(shared)).isEqualTo(expected));
        }
    }

    private static String work(byte[] bytes) {
        return use(PostFile.parse(bytes, "a.md"));
    }

    private static String use(PostFile file) {
        StringBuilder all = new StringBuilder(PostWriter.format(file.post()));
        file.problems().forEach(problem -> all.append(problem.in(file.name())));
        all.append(file.locate("title")).append(file.locate("tags[1]")).append(file.line(3));
        try {
            all.append(file.with(file.post().with(fields -> fields.title("New").addTag("new")))
                    .text());
        } catch (PostEditException refused) {
            all.append(refused.getMessage());
        }
        return all.toString();
    }

    private interface Task {
        void run(int number);
    }

    private static void run(Task task) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int number = 0; number < THREADS; number++) {
                int own = number;
                tasks.add(() -> {
                    task.run(own);
                    return null;
                });
            }
            for (Future<Void> result : pool.invokeAll(tasks)) {
                result.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
