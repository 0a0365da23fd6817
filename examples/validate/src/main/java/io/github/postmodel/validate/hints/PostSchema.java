package io.github.postmodel.validate.hints;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The JSON Schema (2020-12) of a post, made from the model when the project is built. */
public final class PostSchema {
    /** The name of its file. */
    public static final String FILE = "front-matter.schema.json";

    private static final String RESOURCE = "/io/github/postmodel/validate/" + FILE;

    private PostSchema() {}

    /** The schema: lines that all end in LF. */
    public static String json() {
        try (InputStream in = PostSchema.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in, FILE).readAllBytes(), UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
