package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Post;
import io.github.postmodel.io.internal.text.Utf8Text;
import io.github.postmodel.io.support.Trap;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice the input takes about twice the time, for each {@link Trap}: read, located, changed and written. */
@Tag("slow")
class GrowthTest {
    private static final int SIZE = 1 << 17;
    private static final int LARGEST = 1 << 21;
    private static final long LONG_ENOUGH_NANOS = 10_000_000;
    private static final double MAX_RATIO = 2.5;
    private static final int TRIES = 8;

    private static final ReadOptions UNBOUNDED =
            ReadOptions.defaults().withMaxFileBytes(Integer.MAX_VALUE).withMaxFrontMatterBytes(Integer.MAX_VALUE);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static List<Trap> traps() {
        return Trap.all();
    }

    /** Counted is the time of this thread's own work, the best of some tries: what else runs on the machine adds none. */
    @ParameterizedTest
    @MethodSource("traps")
    void twiceTheInputTakesAtMostTwoAndAHalfTimesTheTime(Trap trap) {
        int size = SIZE;
        byte[] once = file(trap, size);
        while (nanos(once) < LONG_ENOUGH_NANOS && size < LARGEST) {
            size *= 2;
            once = file(trap, size);
        }
        byte[] twice = file(trap, size * 2);
        long best = Long.MAX_VALUE;
        long bestOfTwice = Long.MAX_VALUE;
        for (int tries = 0; tries < TRIES && (bestOfTwice > MAX_RATIO * best); tries++) {
            best = Math.min(best, nanos(once));
            bestOfTwice = Math.min(bestOfTwice, nanos(twice));
        }
        assertThat((double) bestOfTwice / best)
                .as("%s of %,d bytes", trap, size)
                .isLessThan(MAX_RATIO);
    }

    private static byte[] file(Trap trap, int size) {
        return Utf8Text.bytes("---\n" + trap.ofSize().apply(size) + "\n---\nBody.\n");
    }

    private static long nanos(byte[] bytes) {
        long start = THREADS.getCurrentThreadCpuTime();
        work(bytes);
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static void work(byte[] bytes) {
        PostFile file = PostFile.parse(bytes, "a.md", UNBOUNDED);
        file.locate(file.problems());
        file.locate("tags[99999]");
        Post post = file.post();
        PostWriter.format(post);
        try {
            file.with(post.with(
                            fields -> fields.draft(!post.frontMatter().draft()).addTag("new")))
                    .text();
        } catch (PostEditException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
