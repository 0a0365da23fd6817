package io.github.postmodel.io.internal.readers;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.faults.FaultHandler;
import io.github.postmodel.io.internal.tokens.Reading;
import io.github.postmodel.io.internal.tokens.Spot;
import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.ScalarValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a value of no type in particular as YAML 1.1 does: dates are dates. */
final class AnyReader extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    AnyReader(JsonDeserializer<?> jackson) {
        super(jackson);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> jackson) {
        return new AnyReader(jackson);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Reading reading = FaultHandler.reading(context);
        return reading == null ? super.deserialize(parser, context) : read(parser, context, reading);
    }

    private @Nullable Object read(JsonParser parser, DeserializationContext context, Reading reading)
            throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            parser.nextToken();
        }
        return switch (parser.currentToken()) {
            case FIELD_NAME, END_OBJECT -> map(parser, context, reading);
            case START_ARRAY -> list(parser, context, reading);
            case VALUE_STRING -> text(parser.getText(), reading);
            case VALUE_NULL -> null;
            default -> super.deserialize(parser, context);
        };
    }

    private static Object text(String text, Reading reading) {
        try {
            Object value = reading.current().isTimestamp() ? ScalarValue.of(ScalarType.TIMESTAMP, text) : null;
            return value == null ? text : value;
        } catch (IllegalArgumentException fault) {
            Spot spot = reading.current().spot();
            reading.tell(Rule.VALUE_TYPE, spot, spot.path() + " " + fault.getMessage());
            return text;
        }
    }

    private Map<String, @Nullable Object> map(JsonParser parser, DeserializationContext context, Reading reading)
            throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (; parser.currentToken() == JsonToken.FIELD_NAME; parser.nextToken()) {
            String key = parser.currentName();
            parser.nextToken();
            map.put(key, read(parser, context, reading));
        }
        return map;
    }

    private List<@Nullable Object> list(JsonParser parser, DeserializationContext context, Reading reading)
            throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(read(parser, context, reading));
        }
        return list;
    }
}
