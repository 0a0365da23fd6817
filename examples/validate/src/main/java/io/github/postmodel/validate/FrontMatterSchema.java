package io.github.postmodel.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.input.PathArguments;
import io.github.postmodel.validate.settings.CollectionSettings;
import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.usage.DidYouMean;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The JSON Schema (2020-12) of a post, made from the model when the project is built, and those of collections. */
final class FrontMatterSchema {
    static final String FILE = "front-matter.schema.json";

    private FrontMatterSchema() {}

    /** The schema: lines that all end in LF. */
    static String json() {
        try (InputStream in = FrontMatterSchema.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in, FILE).readAllBytes(), UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * The schema that the arguments ask for: that of a post, or that of a collection in the settings.
     *
     * @throws Refusal if there is no such collection, or it has no schema
     */
    static String text(Arguments arguments) {
        String name = arguments.schemas.collection;
        return name == null ? json() : text(name, settings(arguments));
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
            return schema == null ? json() : Files.readString(schema);
        } catch (IOException fault) {
            throw new Refusal(schema + ": cannot be read");
        }
    }
}
