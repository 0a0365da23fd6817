package io.github.postmodel.io.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.io.PostFile;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;

/** A change in {@code edits.txt}: a key and its new value in JSON, {@code remove} and a key, or {@code add} and a tag. */
public final class EditCommand {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EditCommand() {}

    /** The file after some changes, made as one. */
    public static PostFile apply(PostFile file, List<String> commands) {
        if (commands.stream().noneMatch(command -> command.startsWith("body "))) {
            return file.with(fields -> commands.forEach(command -> change(fields, command)));
        }
        Post wanted = file.post();
        for (String command : commands) {
            wanted = command.startsWith("body ")
                    ? new Post(wanted.frontMatter(), Body.parse((String) json(command.substring(5))))
                    : wanted.with(fields -> change(fields, command));
        }
        return file.with(wanted);
    }

    private static void change(FrontMatter.Builder fields, String command) {
        String[] words = command.split(" ", 2);
        switch (words[0]) {
            case "remove" -> fields.removeExtra(words[1]);
            case "add" -> fields.addTag(words[1]);
            default -> set(fields, words[0], json(words[1]));
        }
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

    public static Object json(String text) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(text, fault);
        }
    }
}
