package io.github.postmodel.validation;

import io.github.postmodel.Body;
import io.github.postmodel.Field;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The broken samples, as far as they can be read without the reader of this project; a value that cannot is unset. */
final class Samples {
    private static final Path FOLDER = Path.of("../examples/posts/broken");

    private Samples() {}

    static List<Post> broken() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(file -> read(file).stream()).toList();
        }
    }

    private static Optional<Post> read(Path file) {
        try {
            String[] parts = Files.readString(file).split("(?m)^---$\\n?", 3);
            if (parts.length < 3 || !(yaml().load(parts[1]) instanceof Map<?, ?> entries)) {
                return Optional.empty();
            }
            FrontMatter.Builder fields = FrontMatter.builder();
            entries.forEach((key, value) -> set(key.toString(), value, fields));
            return Optional.of(new Post(fields.build(), Body.parse(parts[2].stripTrailing())));
        } catch (IOException | YAMLException unreadable) {
            return Optional.empty();
        }
    }

    private static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }

    private static void set(String key, @Nullable Object value, FrontMatter.Builder fields) {
        Field field = Field.named(key);
        if (field == null) {
            fields.putExtra(key, String.valueOf(value));
        } else if (value != null) {
            fields.set(field, typed(field.type(), value));
        }
    }

    private static @Nullable Object typed(Field.Type type, Object value) {
        try {
            return switch (type) {
                case TEXT -> value instanceof String ? value : null;
                case TEXTS ->
                    value instanceof List<?> list
                            ? list.stream().map(String::valueOf).toList()
                            : null;
                case DATE -> OffsetDateTime.parse(value.toString());
                case URL -> new URI(value.toString());
                case KIND -> new PostKind(value.toString());
                case FLAG -> value instanceof Boolean ? value : null;
            };
        } catch (DateTimeException | URISyntaxException notOne) {
            return null;
        }
    }
}
