package io.github.postmodel.io.bench;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.postmodel.io.ContentModel;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
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

/** A record with the fields of a post: the file, against its front matter alone by Jackson's own YAML. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Posts.COUNT)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ModelBenchmark {
    /** The fields of a post. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Fields(
            String title,
            OffsetDateTime date,
            List<String> tags,
            String source,
            @JsonProperty("external_url") URI externalUrl,
            @JsonProperty("post_kind") String postKind,
            boolean draft,
            String tldr,
            String summary) {}

    private static final ContentModel<Fields> MODEL = ContentModel.of(Fields.class);

    private static final ObjectReader JACKSON = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build()
            .readerFor(Fields.class);

    @Benchmark
    public void contentModelRead(Posts posts, Blackhole hole) {
        for (byte[] bytes : posts.bytes) {
            hole.consume(MODEL.parse(bytes, "post.md", Posts.ANY_SIZE).content().orElseThrow());
        }
    }

    @Benchmark
    public void contentModelReadFile(Posts posts, Blackhole hole) {
        posts.paths.forEach(path -> hole.consume(MODEL.read(path, Posts.ANY_SIZE)));
    }

    @Benchmark
    public void yamlMapperReadValue(Posts posts, Blackhole hole) throws IOException {
        for (String text : posts.frontMatters) {
            hole.consume(JACKSON.<Fields>readValue(text));
        }
    }
}
