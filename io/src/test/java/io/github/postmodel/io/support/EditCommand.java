package io.github.postmodel.io.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;

/** A change in {@code edits.txt}: a key and its new value in JSON, or {@code remove} and a key. */
public final class EditCommand {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EditCommand() {}

    public static Post apply(Post post, String command) {
        String[] words = command.split(" ", 2);
        return words[0].equals("remove")
                ? post.with(fields -> fields.removeExtra(words[1]))
                : set(post, words[0], words.length > 1 ? json(words[1]) : "");
    }

    private static Post set(Post post, String key, Object value) {
        return key.equals("body")
                ? new Post(post.frontMatter(), Body.parse((String) value))
                : post.with(fields -> set(fields, key, value));
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private static FrontMatter.Builder set(FrontMatter.Builder fields, String key, Object value) {
        return switch (key) {
            case "title" -> fields.title((String) value);
            case "date" -> fields.date(value == null ? null : OffsetDateTime.parse((String) value));
            case "tags" -> fields.tags((List<String>) value);
            case "source" -> fields.source((String) value);
            case "external_url" -> fields.externalUrl(value == null ? null : URI.create((String) value));
            case "post_kind" -> fields.postKind(value == null ? null : new PostKind((String) value));
            case "draft" -> fields.draft((Boolean) value);
            case "tldr" -> fields.tldr((String) value);
            case "summary" -> fields.summary((String) value);
            default -> fields.putExtra(key.replace("␠", " "), value);
        };
    }

    private static Object json(String text) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(text, fault);
        }
    }
}
