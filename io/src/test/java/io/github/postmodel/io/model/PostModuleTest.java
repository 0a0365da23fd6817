package io.github.postmodel.io.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.io.PostModule;
import io.github.postmodel.io.support.RandomPosts;
import io.github.postmodel.io.support.Samples;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PostModuleTest {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new PostModule()).build();
    private static final ObjectMapper YAML =
            YAMLMapper.builder().addModule(new PostModule()).build();
    private static final int POSTS = 500;

    static Stream<ObjectMapper> mappers() {
        return Stream.of(JSON, YAML);
    }

    @Test
    void aPostIsOneFlatObjectInTheNamesOfTheFile() throws IOException {
        FrontMatter front = FrontMatter.builder()
                .title("Harbour Data Day")
                .date(OffsetDateTime.parse("2025-09-18T16:00:00+02:00"))
                .tags("talk", "data")
                .externalUrl(URI.create("https://example.org/day"))
                .postKind(PostKind.LINK)
                .putExtra("seats", 120)
                .putExtra("place", Map.of("city", "Kiel"))
                .putExtra("day", LocalDate.of(2025, 10, 11))
                .build();

        assertThat(JSON.writeValueAsString(Post.linkTo(front)))
                .isEqualTo("{\"title\":\"Harbour Data Day\",\"date\":\"2025-09-18T16:00:00+02:00\",\"tags\":[\"talk\","
                        + "\"data\"],\"external_url\":\"https://example.org/day\",\"post_kind\":\"link\","
                        + "\"draft\":false,\"seats\":120,\"place\":{\"city\":\"Kiel\"},"
                        + "\"day\":{\"!!timestamp\":\"2025-10-11\"},"
                        + "\"body\":\"Open the original post ↗ https://example.org/day\"}");
        assertThat(JSON.writeValueAsString(front)).doesNotContain("body");
    }

    @Test
    void itIsFoundOnTheClassPath() throws IOException {
        ObjectMapper found = new ObjectMapper().findAndRegisterModules();

        assertThat(found.readValue("{\"title\": \"A\", \"tags\": [\"b\"]}", FrontMatter.class))
                .isEqualTo(FrontMatter.builder().title("A").tags("b").build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatIsWrittenIsReadBackEqual(ObjectMapper mapper) throws IOException {
        RandomPosts random = new RandomPosts(new Random(7));
        int kept = 0;
        for (int index = 0; index < POSTS; index++) {
            Post post = random.next();
            if (keepsTexts(mapper, JSON.valueToTree(post))) {
                assertSameBack(post, mapper);
                kept++;
            }
        }
        assertThat(kept).isGreaterThan(POSTS * 9 / 10);
    }

    /** A few texts do not survive Jackson's YAML at all: a U+FEFF in a key, for one. */
    private static boolean keepsTexts(ObjectMapper mapper, JsonNode tree) throws IOException {
        return mapper == JSON
                || mapper.readTree(mapper.writeValueAsString(tree)).toString().equals(tree.toString());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void everySampleIsReadBackEqual(ObjectMapper mapper) throws IOException {
        for (Samples.Sample sample : Samples.own()) {
            assertSameBack(sample.file().post(), mapper);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void everyPostOfTheCorpusIsReadBackEqual(ObjectMapper mapper) throws IOException {
        for (Samples.Sample sample : Samples.corpus()) {
            assertSameBack(sample.file().post(), mapper);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void everyTypeOfExtraIsReadBackEqual(ObjectMapper mapper) throws IOException {
        Map<Object, Object> keys = new LinkedHashMap<>();
        keys.put(1, "number");
        keys.put(null, "nothing");
        keys.put(LocalDate.of(2025, 1, 1), true);
        FrontMatter front = FrontMatter.builder()
                .putExtra("nothing", null)
                .putExtra("big", new BigInteger("123456789012345678901234567890"))
                .putExtra("long", 5_000_000_000L)
                .putExtra("numbers", List.of(1.0, 1e20, -0.0, 1.5e-7, Double.NaN, Double.NEGATIVE_INFINITY))
                .putExtra("texts", List.of("2025-01-01", "1.0", "yes", "~", "", " a\n", "!!timestamp"))
                .putExtra(
                        "dates",
                        List.of(
                                LocalDate.of(2025, 1, 1),
                                LocalDateTime.of(2025, 1, 1, 10, 0, 0, 120_000),
                                OffsetDateTime.parse("2025-01-01T10:00:00-08:00")))
                .putExtra("set", new LinkedHashSet<>(Arrays.asList("b", 1, null)))
                .putExtra("keys", keys)
                .putExtra("like a tag", Map.of("!!timestamp", "2025-01-01"))
                .putExtra("body", "an extra key")
                .putExtra("_body", "another")
                .build();

        assertSameBack(new Post(front, new Body.Markdown("Text.\n")), mapper);
        assertThat(mapper.readValue(mapper.writeValueAsString(front), FrontMatter.class))
                .isEqualTo(front);
    }

    private static void assertSameBack(Post post, ObjectMapper mapper) throws IOException {
        String written = mapper.writeValueAsString(post);
        Post read = mapper.readValue(written, Post.class);

        assertThat(read).as(written).isEqualTo(post);
        assertThat(read.frontMatter().date())
                .as(written)
                .isEqualTo(post.frontMatter().date());
        JsonNode tree = mapper.valueToTree(post);
        assertThat(mapper.treeToValue(tree, Post.class)).as(written).isEqualTo(post);
    }

    @Test
    void whatIsLeftOutIsEmpty() throws IOException {
        assertThat(JSON.readValue("{}", Post.class))
                .isEqualTo(new Post(FrontMatter.builder().build(), new Body.Markdown("")));
        assertThat(JSON.readValue("{\"tags\": null, \"draft\": null, \"body\": null}", Post.class))
                .isEqualTo(JSON.readValue("{}", Post.class));
    }

    @Test
    void aLinkPostNeedsNoBody() throws IOException {
        assertThat(JSON.readValue("{\"external_url\": \"https://example.org/a\"}", Post.class)
                        .body())
                .isEqualTo(new Body.OriginalLink(URI.create("https://example.org/a")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"tags": "a"}                    | Cannot deserialize value of type `java.util.List<java.lang.String>` from String value (token `JsonToken.VALUE_STRING`) | tags
        {"tags": ["a", null]}            | an item is null; write a text, or leave it out | tags[1]
        {"tags": [["a"]]}                | Cannot deserialize value of type `java.lang.String` from Array value (token `JsonToken.START_ARRAY`) | tags[0]
        {"title": {"a": 1}}              | Cannot deserialize value of type `java.lang.String` from Object value (token `JsonToken.START_OBJECT`) | title
        {"date": "18 Sept"}              | Cannot deserialize value of type `java.time.OffsetDateTime` from String "18 Sept": it is not a date with an offset; write one such as 2025-09-18T16:00:00+00:00 | date
        {"date": "2025-09-18T16:00:00"}  | Cannot deserialize value of type `java.time.OffsetDateTime` from String "2025-09-18T16:00:00": it has no offset; write one such as 2025-09-18T16:00:00+00:00 | date
        {"external_url": "https://a b"}  | Cannot deserialize value of type `java.net.URI` from String "https://a b": it is not a URL: Illegal character in authority | external_url
        {"draft": "maybe"}               | Cannot deserialize value of type `java.lang.Boolean` from String "maybe": it is neither true nor false | draft
        {"x": {"!!timestamp": "never"}}  | "never" is not a date or time, as 2030-01-31 or 2030-01-31 18:30:00+01:00; correct it, or put it in quotes if it is text | x
        {"x": {"!!foo": 1}}              | !!foo is not written so; use !!timestamp, !!float, !!set or !!map as this module writes it | x
        {"x": {"!!map": [1]}}            | an item of a !!map is a list of its key and its value | x
        """)
    void aFaultNamesTheKey(String json, String message, String path) {
        assertThatThrownBy(() -> JSON.readValue(json, Post.class))
                .isInstanceOfSatisfying(JsonMappingException.class, fault -> {
                    assertThat(fault.getOriginalMessage()).isEqualTo(message);
                    assertThat(path(fault)).isEqualTo(path);
                });
    }

    private static String path(JsonMappingException fault) {
        StringBuilder path = new StringBuilder();
        fault.getPath()
                .forEach(step ->
                        path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName()));
        return path.toString();
    }

    @Test
    void whatIsNoObjectIsNoPost() {
        assertThatThrownBy(() -> JSON.readValue("[]", Post.class))
                .hasMessageStartingWith("Cannot deserialize value of type `io.github.postmodel.Post` from Array value");
    }

    @Test
    void bodiesAndKindsByThemselvesAreTexts() throws IOException {
        assertThat(JSON.writeValueAsString(List.of(PostKind.RELEASE, new Body.Markdown("Text."))))
                .isEqualTo("[\"release\",\"Text.\"]");
        assertThat(JSON.readValue("\"release\"", PostKind.class)).isEqualTo(PostKind.RELEASE);
        assertThat(JSON.readValue("\"Text.\"", Body.class)).isEqualTo(new Body.Markdown("Text."));
    }
}
