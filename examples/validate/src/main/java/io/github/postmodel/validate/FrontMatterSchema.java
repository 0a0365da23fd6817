package io.github.postmodel.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The JSON Schema (2020-12) of the front matter: made of the model while the project is built, not while it runs. */
final class FrontMatterSchema {
    static final String FILE = "front-matter.schema.json";

    private FrontMatterSchema() {}

    /** The schema: lines that end in LF, also the last one. */
    static String json() {
        try (InputStream in = FrontMatterSchema.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in, FILE).readAllBytes(), UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
