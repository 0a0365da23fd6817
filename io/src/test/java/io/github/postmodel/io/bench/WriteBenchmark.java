package io.github.postmodel.io.bench;

import io.github.postmodel.Post;
import io.github.postmodel.io.PostWriter;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writing the canonical form, against the same values dumped by others. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Posts.COUNT)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WriteBenchmark {
    @Benchmark
    public void postmodelFormat(Posts posts, Blackhole hole) {
        for (Post post : posts.posts) {
            hole.consume(PostWriter.format(post));
        }
    }

    @Benchmark
    public void snakeYamlDump(Posts posts, Blackhole hole) {
        for (Object value : posts.values) {
            hole.consume(posts.snakeYaml.dump(value));
        }
    }

    @Benchmark
    public void snakeYamlEngineDump(Posts posts, Blackhole hole) {
        DumpSettings settings =
                DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build();
        // It has no dates, and dumps none.
        for (Object value : posts.engineValues) {
            hole.consume(new Dump(settings).dumpToString(value));
        }
    }

    @Benchmark
    public void jacksonWrite(Posts posts, Blackhole hole) throws IOException {
        for (Object value : posts.values) {
            hole.consume(posts.jackson.writeValueAsString(value));
        }
    }
}
