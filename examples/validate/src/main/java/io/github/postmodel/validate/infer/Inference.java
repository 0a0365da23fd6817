package io.github.postmodel.validate.infer;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.validate.output.JsonWriter;
import io.github.postmodel.validate.schema.PlainValues;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Makes a schema of files. It fits every one of them, and the same files make the same schema, whatever their order: keys
 * are sorted. It holds types, what all have, formats that all texts have, the values where few recur, and how many there
 * are. A key that no file has is not allowed, except in a mapping whose keys are names of things.
 */
public final class Inference {
    private static final int ALL_LEVELS = 1_000;

    private final Shape files = new Shape();
    private final @Nullable ZoneId defaultZone;

    /**
     * Starts without a file.
     *
     * @param defaultZone the zone of a time that has no offset; null leaves it without
     */
    public Inference(@Nullable ZoneId defaultZone) {
        this.defaultZone = defaultZone;
    }

    /** Takes a file, which has no problems. */
    public void add(MarkdownFile file) {
        files.add(PlainValues.of(file.frontMatter(), defaultZone));
    }

    /** Whether no file has a key. */
    public boolean isEmpty() {
        return files.properties().isEmpty();
    }

    /** How many levels of a report are on lines of their own: here, all. */
    public static int levels() {
        return ALL_LEVELS;
    }

    /**
     * Writes the schema.
     *
     * @param title what the files are
     */
    public void write(String title, JsonWriter json) {
        json.object();
        json.name("$schema").value("https://json-schema.org/draft/2020-12/schema");
        json.name("title").value(title);
        json.name("description").value("Made from " + ShapeWriter.count(files.count(), "file") + ".");
        json.name("type").value("object");
        new ShapeWriter(json).properties(files, "file");
        json.endObject().endLine();
    }
}
