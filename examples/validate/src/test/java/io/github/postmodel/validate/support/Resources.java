package io.github.postmodel.validate.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Files beside the tests. */
public final class Resources {
    private Resources() {}

    /** The text of a file beside a class. */
    public static String text(Class<?> test, String name) {
        try (InputStream in = test.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
