package io.github.postmodel.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The JSON Schema (2020-12) of the front matter: made from the model when the project is built, not when it runs. */
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
}
