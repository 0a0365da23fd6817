package io.github.postmodel.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.io.internal.json.PostForm;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Posts for Jackson, as JSON, YAML, or any other of its formats. {@code findAndRegisterModules} finds it.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new PostModule()).build();
 * mapper.writeValueAsString(post);
 * // {"title": "Hello", "date": "2025-09-18T16:00:00+02:00", "tags": ["news"], "draft": false, "body": "Text."}
 * Post same = mapper.readValue(json, Post.class);
 * }</pre>
 *
 * <p>A {@link Post} is one flat object in the names of the file: the fields that are set, the keys of {@code extra}, and
 * the {@code body} as text; {@link FrontMatter} is the same without a body. Dates keep their offsets. What is written is
 * read back equal: so a value of {@code extra} that JSON has no type for is an object whose one key is its YAML tag,
 * {@code {"!!timestamp": "2025-10-11"}}, and an extra key {@code body} is written as {@code _body}. What is left out when
 * reading is null, false or empty; a post without a body that has an {@code external_url} is the link to it.
 */
public final class PostModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The module; it has nothing to set. */
    public PostModule() {
        super("postmodel");
        addSerializer(Post.class, serializer(PostForm::write));
        addSerializer(FrontMatter.class, serializer(PostForm::write));
        addSerializer(PostKind.class, serializer((kind, out) -> out.writeString(kind.value())));
        addSerializer(Body.class, serializer((body, out) -> out.writeString(body.text())));
        addDeserializer(Post.class, deserializer(PostForm::readPost));
        addDeserializer(FrontMatter.class, deserializer(PostForm::readFrontMatter));
        addDeserializer(PostKind.class, deserializer((in, context) -> new PostKind(in.getText())));
        addDeserializer(Body.class, deserializer((in, context) -> Body.parse(in.getText())));
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }

    private interface Reading<T> {
        @Nullable
        T read(JsonParser in, DeserializationContext context) throws IOException;
    }

    private static <T> JsonSerializer<T> serializer(Writing<T> writing) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider context) throws IOException {
                writing.write(value, out);
            }
        };
    }

    private static <T> JsonDeserializer<T> deserializer(Reading<T> reading) {
        return new JsonDeserializer<>() {
            @Override
            public @Nullable T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return reading.read(in, context);
            }
        };
    }
}
