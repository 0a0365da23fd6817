package io.github.postmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.ReadResult;
import io.github.postmodel.validation.PostValidator;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.Serializer;
import org.apache.spark.serializer.SerializerInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.reflect.ClassTag;

/** Everything of the model goes through both of Spark's serializers and comes out equal. */
class PostKryoTest {
    static List<Object> values() {
        FrontMatter front = FrontMatter.builder()
                .title("A walk")
                .date(OffsetDateTime.parse("2030-09-18T16:00:00-07:00"))
                .tags("canal")
                .externalUrl(URI.create("https://example.org/a"))
                .postKind(PostKind.RELEASE)
                .putExtra("null", null)
                .putExtra("big", BigInteger.ONE.shiftLeft(80))
                .putExtra("day", LocalDate.of(2030, 9, 18))
                .putExtra("list", Arrays.asList("a", null, List.of()))
                .putExtra("set", Set.of(1))
                .putExtra("map", Map.of(2, Map.of("a", "b")))
                .build();
        List<Object> values = new ArrayList<>(List.of(
                front,
                FrontMatter.builder().build(),
                Post.linkTo(front),
                PostKind.LINK,
                new SourceRange(1, 2, 3, 4),
                Problem.of(Rule.TITLE_REQUIRED, "title", "no title", new SourceRange(1, 2, 3, 4)),
                Problem.of(Rule.TITLE_REQUIRED, "title", "no title", null)));
        try (Stream<ReadResult> samples = PostReader.readAll(Path.of("../posts/good"))) {
            samples.map(ReadResult::orThrow).forEach(values::add);
        }
        PostFile broken = PostFile.open(Path.of("../posts/broken/five-faults.md"));
        values.addAll(broken.locate(PostValidator.create().check(broken.post(), broken.problems())));
        return values;
    }

    @ParameterizedTest
    @MethodSource("values")
    void javaSerialisation(Object value) {
        assertComesOutEqual(value, new JavaSerializer(new SparkConf()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void kryo(Object value) {
        assertComesOutEqual(value, new KryoSerializer(kryoConf()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void kryoWithRegistrationRequired(Object value) {
        assertComesOutEqual(value, new KryoSerializer(kryoConf().set("spark.kryo.registrationRequired", "true")));
    }

    /** Why there is a registrator. */
    @ParameterizedTest
    @MethodSource("values")
    void withoutTheRegistratorKryoRefusesARecord(Object value) {
        Serializer kryo = new KryoSerializer(new SparkConf());
        assertThatThrownBy(() -> assertComesOutEqual(value, kryo)).hasStackTraceContaining("record");
    }

    private static SparkConf kryoConf() {
        return new SparkConf().set("spark.kryo.registrator", PostKryo.class.getName());
    }

    private static void assertComesOutEqual(Object value, Serializer serializer) {
        SerializerInstance instance = serializer.newInstance();
        ClassTag<Object> any = ClassTag.apply(Object.class);
        Object read = instance.deserialize(instance.serialize(value, any), any);
        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }
}
