package io.github.postmodel.io.internal.readers;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import io.github.postmodel.io.internal.faults.FaultHandler;
import io.github.postmodel.io.internal.tokens.Reading;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a date that has a pattern of its own, as Jackson does; a fault shows a date of that pattern. */
final class PatternReader extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;
    private static final ZonedDateTime DATE = ZonedDateTime.of(2025, 9, 18, 16, 0, 0, 0, ZoneOffset.UTC);

    private final @Nullable String example;

    PatternReader(JsonDeserializer<?> jackson, String pattern, @Nullable Locale locale) {
        this(jackson, example(pattern, locale == null ? Locale.ENGLISH : locale));
    }

    private PatternReader(JsonDeserializer<?> jackson, @Nullable String example) {
        super(jackson);
        this.example = example;
    }

    private static @Nullable String example(String pattern, Locale locale) {
        try {
            return DateTimeFormatter.ofPattern(pattern, locale).format(DATE);
        } catch (IllegalArgumentException | DateTimeException ofAnotherKind) {
            return null;
        }
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> jackson) {
        return new PatternReader(jackson, example);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Reading reading = FaultHandler.reading(context);
        if (reading == null) {
            return super.deserialize(parser, context);
        }
        reading.current().readAsText();
        reading.example(example);
        try {
            return super.deserialize(parser, context);
        } finally {
            reading.example(null);
        }
    }
}
