package io.github.postmodel.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.hints.PostSchema;
import io.github.postmodel.validate.input.PathArguments;
import io.github.postmodel.validate.settings.CollectionSettings;
import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.usage.DidYouMean;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The JSON Schema of a post, and those of collections. */
final class FrontMatterSchema {
    /** As many as a schema has that is checked with. */
    private static final int MOST_BYTES = 1 << 20;

    private FrontMatterSchema() {}

    /**
     * The schema that the arguments ask for: that of a post, or that of a collection in the settings.
     *
     * @throws Refusal if there is no such collection, or it has no schema
     */
    static String text(Arguments arguments) {
        String name = arguments.schemas.collection;
        return name == null ? PostSchema.json() : text(name, settings(arguments));
    }

    private static Settings settings(Arguments arguments) {
        RunOptions running = arguments.running;
        Path file = running.config != null
                ? PathName.parse("--config", running.config)
                : Settings.fileFor(new PathArguments(arguments.paths).commonFolder());
        if (file == null) {
            throw new Refusal(
                    "there is no " + Settings.FILE_NAME + " here; go to its folder, or name it with --config");
        }
        return Settings.of(Map.of(), file);
    }

    private static String text(String name, Settings settings) {
        List<String> names =
                settings.collections().stream().map(CollectionSettings::name).toList();
        int index = names.indexOf(name);
        if (index < 0) {
            throw new Refusal("no collection is named " + Problem.quote(name) + DidYouMean.hint(name, names)
                    + " (known: " + String.join(", ", names) + ")");
        }
        CollectionSettings collection = settings.collections().get(index);
        Path schema = collection.schema();
        if (schema == null && !collection.isPost()) {
            throw new Refusal("the collection " + name + " has no schema; --infer-schema makes one");
        }
        try {
            return schema == null ? PostSchema.json() : read(schema);
        } catch (IOException fault) {
            throw new Refusal(schema + ": cannot be read");
        }
    }

    private static String read(Path schema) throws IOException {
        try (InputStream in = Files.newInputStream(schema)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refusal(schema + ": has more than " + MOST_BYTES + " bytes; divide it, and use $ref");
            }
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
    }
}
