package io.github.postmodel.io.internal.readers;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import io.github.postmodel.io.internal.faults.FaultHandler;
import io.github.postmodel.io.internal.tokens.Reading;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives a type that is read from a text the text: {@code NO} for an enum's constant, {@code 12:30} for a time. */
final class TextReader extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    TextReader(JsonDeserializer<?> jackson) {
        super(jackson);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> jackson) {
        return new TextReader(jackson);
    }

    private static boolean isTime(@Nullable Class<?> type) {
        return type != null && type.getName().startsWith("java.time.");
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Reading reading = FaultHandler.reading(context);
        if (reading != null && parser.currentToken() == reading.current().currentToken()) {
            reading.current().readAsText();
        }
        if (reading != null && parser.hasToken(JsonToken.START_ARRAY) && isTime(handledType())) {
            // Jackson's own way of writing a time as numbers.
            return context.handleUnexpectedToken(handledType(), parser);
        }
        return super.deserialize(parser, context);
    }
}
