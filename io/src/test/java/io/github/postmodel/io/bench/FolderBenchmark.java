package io.github.postmodel.io.bench;

import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.io.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading a whole folder, a thousand files to each folder in it: the time for a post does not grow with their number. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class FolderBenchmark {
    private static final int IN_A_FOLDER = 1000;

    @Param({"1000", "10000", "100000"})
    int posts;

    private Path folder = Path.of("");

    /** Makes the files. */
    @Setup
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("posts");
        String text = Posts.text(5000);
        for (int number = 0; number < posts; number++) {
            Path inner = folder.resolve(String.format("%04d", number / IN_A_FOLDER));
            if (number % IN_A_FOLDER == 0) {
                Files.createDirectory(inner);
            }
            Files.writeString(inner.resolve(number + ".md"), text);
        }
    }

    /** Takes them away. */
    @TearDown
    public void clean() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }

    @Benchmark
    public void readAll(Blackhole hole) {
        try (Stream<ReadResult> all = PostReader.readAll(folder)) {
            all.forEach(result -> hole.consume(result.orThrow()));
        }
    }

    @Benchmark
    public void readAllWithTwoThreads(Blackhole hole) {
        try (Stream<ReadResult> all = PostReader.readAll(folder, ReadOptions.defaults(), 2)) {
            all.forEach(result -> hole.consume(result.orThrow()));
        }
    }
}
