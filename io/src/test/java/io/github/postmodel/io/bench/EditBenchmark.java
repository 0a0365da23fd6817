package io.github.postmodel.io.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** Changing one field of an open file, losing nothing, against parse and dump, which loses comments and style. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Posts.COUNT)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EditBenchmark {
    @Benchmark
    public void postmodelWith(Posts posts, Blackhole hole) {
        for (int index = 0; index < Posts.COUNT; index++) {
            hole.consume(posts.files[index].with(posts.flipped[index]));
        }
    }

    @Benchmark
    public void jacksonParseAndDump(Posts posts, Blackhole hole) throws IOException {
        for (String text : posts.frontMatters) {
            ObjectNode tree = (ObjectNode) posts.jackson.readTree(text);
            tree.put("draft", !tree.path("draft").asBoolean());
            hole.consume(posts.jackson.writeValueAsString(tree));
        }
    }
}
