package io.github.postmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything of the model goes through Java serialisation and comes out equal. */
class SerializationTest {
    static List<Object> values() {
        FrontMatter front = FrontMatter.builder()
                .title("A walk")
                .date(OffsetDateTime.parse("2030-09-18T16:00:00-07:00"))
                .tags("canal")
                .source("Canal News")
                .externalUrl(URI.create("https://example.org/a"))
                .postKind(PostKind.RELEASE)
                .draft(true)
                .tldr("Cold.")
                .summary("It was cold.")
                .putExtra("null", null)
                .putExtra("boolean", true)
                .putExtra("int", 1)
                .putExtra("long", 1L << 40)
                .putExtra("big", BigInteger.ONE.shiftLeft(80))
                .putExtra("double", Double.NaN)
                .putExtra("day", LocalDate.of(2030, 9, 18))
                .putExtra("time", LocalDateTime.parse("2030-09-18T16:00:00"))
                .putExtra("moment", OffsetDateTime.parse("2030-09-18T16:00:00Z"))
                .putExtra("list", Arrays.asList("a", null, List.of()))
                .putExtra("set", Set.of(1))
                .putExtra("map", Map.of(2, Map.of("a", "b")))
                .build();
        return List.of(
                front,
                FrontMatter.builder().build(),
                Post.linkTo(front),
                new Post(front, new Body.Markdown("It was cold. 🎥")),
                new PostKind("event"),
                Severity.WARNING,
                Rule.LIMIT,
                new SourceRange(1, 2, 3, 4),
                Problem.of(Rule.TITLE_REQUIRED, "title", "no title", new SourceRange(1, 2, 3, 4)),
                Problem.of(Rule.TITLE_REQUIRED, "title", "no title", null));
    }

    @ParameterizedTest
    @MethodSource("values")
    void comesOutEqual(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Object read = in.readObject();
            assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
            assertThat(read.toString()).isEqualTo(value.toString());
        }
    }
}
