package io.github.postmodel.io.bench;

import io.github.postmodel.io.PostReader;
import java.io.IOException;
import java.nio.file.Files;
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
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reading: a typed post, against the same front matter as a tree or maps, and against the text of the file. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Posts.COUNT)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadBenchmark {
    @Benchmark
    public void postmodelParse(Posts posts, Blackhole hole) {
        for (String text : posts.texts) {
            hole.consume(PostReader.parse(text, Posts.ANY_SIZE));
        }
    }

    @Benchmark
    public void jacksonReadTree(Posts posts, Blackhole hole) throws IOException {
        for (String text : posts.frontMatters) {
            hole.consume(posts.jackson.readTree(text));
        }
    }

    @Benchmark
    public void snakeYamlLoad(Posts posts, Blackhole hole) {
        for (String text : posts.frontMatters) {
            Object value = posts.snakeYaml.load(text);
            hole.consume(value);
        }
    }

    @Benchmark
    public void snakeYamlEngineLoad(Posts posts, Blackhole hole) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Posts.CODE_POINTS).build();
        for (String text : posts.frontMatters) {
            hole.consume(new Load(settings).loadFromString(text));
        }
    }

    @Benchmark
    public void postmodelReadFile(Posts posts, Blackhole hole) {
        posts.paths.forEach(path -> hole.consume(PostReader.read(path, Posts.ANY_SIZE)));
    }

    @Benchmark
    public void filesReadString(Posts posts, Blackhole hole) throws IOException {
        for (var path : posts.paths) {
            hole.consume(Files.readString(path));
        }
    }

    @Benchmark
    public void filesReadAllBytes(Posts posts, Blackhole hole) throws IOException {
        for (var path : posts.paths) {
            hole.consume(Files.readAllBytes(path));
        }
    }
}
