package io.github.postmodel.io.bench;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.io.PostFile;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Changing many keys of a front matter of 50 KB by one {@code with}, against changing one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ManyKeysBenchmark {
    private static final int KEYS = 500;
    private static final String LINE =
            ": the ferry left the harbour before dawn and nobody had told the dog of the keeper 1";

    /** How many keys change. */
    @Param({"1", "50"})
    int changed;

    private PostFile file = PostFile.parse("");
    private Post wanted = file.post();

    /** Makes the file and what it shall say. */
    @Setup
    public void prepare() {
        StringBuilder text = new StringBuilder("---\ntitle: T\n");
        for (int key = 0; key < KEYS; key++) {
            text.append("key")
                    .append(key)
                    .append(LINE)
                    .append("  # ")
                    .append(key)
                    .append('\n');
        }
        file = PostFile.parse(text + "---\nText.\n");
        wanted = file.post().with(this::change);
    }

    private void change(FrontMatter.Builder fields) {
        for (int key = 0; key < changed; key++) {
            fields.putExtra("key" + key * (KEYS / changed), "another text");
        }
    }

    @Benchmark
    public PostFile with() {
        return file.with(wanted);
    }
}
