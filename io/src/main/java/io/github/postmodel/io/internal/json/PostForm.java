package io.github.postmodel.io.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.postmodel.Body;
import io.github.postmodel.Field;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.io.internal.bind.Fields;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Posts and front matter as one object: the keys of a file, those of {@code extra} among them, and for a post the
 * {@code body}. An extra key of that name is written with an underscore before it.
 */
public final class PostForm {
    private static final String BODY = "body";
    private static final Pattern LIKE_BODY = Pattern.compile("_*body");

    private PostForm() {}

    public static void write(Post post, JsonGenerator out) throws IOException {
        out.writeStartObject();
        fields(post.frontMatter(), true, out);
        out.writeStringField(BODY, post.body().text());
        out.writeEndObject();
    }

    public static void write(FrontMatter front, JsonGenerator out) throws IOException {
        out.writeStartObject();
        fields(front, false, out);
        out.writeEndObject();
    }

    private static void fields(FrontMatter front, boolean withBody, JsonGenerator out) throws IOException {
        for (Map.Entry<String, @Nullable Object> field : Fields.of(front).entrySet()) {
            String key = field.getKey();
            out.writeFieldName(withBody && LIKE_BODY.matcher(key).matches() ? "_" + key : key);
            ExtraForm.write(field.getValue(), out);
        }
    }

    /** Reads a post. Where it has no body, it is the link to what it links to, if it does. */
    public static @Nullable Post readPost(JsonParser in, DeserializationContext context) throws IOException {
        FrontMatter.Builder fields = FrontMatter.builder();
        String body = read(fields, true, in, context);
        return make(Post.class, context, () -> {
            FrontMatter front = fields.build();
            URI url = front.externalUrl();
            boolean link = body == null && url != null && !url.toString().isEmpty();
            return link ? Post.linkTo(front) : new Post(front, Body.parse(body == null ? "" : body));
        });
    }

    public static @Nullable FrontMatter readFrontMatter(JsonParser in, DeserializationContext context)
            throws IOException {
        FrontMatter.Builder fields = FrontMatter.builder();
        read(fields, false, in, context);
        return make(FrontMatter.class, context, fields::build);
    }

    private interface Making<T> {
        T make();
    }

    private static <T> T make(Class<T> type, DeserializationContext context, Making<T> making) throws IOException {
        try {
            return making.make();
        } catch (IllegalArgumentException fault) {
            return context.reportInputMismatch(type, "%s", fault.getMessage());
        }
    }

    /** Reads the keys of an object, and gives its body, or null. */
    private static @Nullable String read(
            FrontMatter.Builder fields, boolean withBody, JsonParser in, DeserializationContext context)
            throws IOException {
        String body = null;
        if (in.isExpectedStartObjectToken()) {
            in.nextToken();
        }
        if (!in.hasToken(JsonToken.FIELD_NAME) && !in.hasToken(JsonToken.END_OBJECT)) {
            context.handleUnexpectedToken(withBody ? Post.class : FrontMatter.class, in);
        }
        for (; in.hasToken(JsonToken.FIELD_NAME); in.nextToken()) {
            String key = in.currentName();
            in.nextToken();
            try {
                if (withBody && key.equals(BODY)) {
                    body = text(in, context);
                } else {
                    read(key, withBody, fields, in, context);
                }
            } catch (JsonMappingException fault) {
                throw JsonMappingException.wrapWithPath(fault, FrontMatter.class, key);
            }
        }
        return body;
    }

    private static void read(
            String key, boolean withBody, FrontMatter.Builder fields, JsonParser in, DeserializationContext context)
            throws IOException {
        Field field = Field.named(key);
        if (field != null) {
            fields.set(field, FieldForm.read(field, in, context));
        } else {
            boolean escaped = withBody && LIKE_BODY.matcher(key).matches();
            fields.putExtra(escaped ? key.substring(1) : key, ExtraForm.read(in, context));
        }
    }

    private static @Nullable String text(JsonParser in, DeserializationContext context) throws IOException {
        if (in.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        if (!in.currentToken().isScalarValue()) {
            context.handleUnexpectedToken(String.class, in);
            return null;
        }
        return in.getText();
    }
}
