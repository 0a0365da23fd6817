package io.github.postmodel.io.internal.readers;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import io.github.postmodel.Severity;
import io.github.postmodel.io.internal.faults.FaultHandler;
import io.github.postmodel.io.internal.faults.ModelRule;
import io.github.postmodel.io.internal.faults.Wanted;
import io.github.postmodel.io.internal.faults.WrongValue;
import io.github.postmodel.io.internal.tokens.Reading;
import io.github.postmodel.io.internal.tokens.Spot;
import org.jspecify.annotations.Nullable;

/** Reads a primitive. A key without a value is a fault, one that is absent is not. */
final class PrimitiveReader extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    PrimitiveReader(JsonDeserializer<?> jackson) {
        super(jackson);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> jackson) {
        return new PrimitiveReader(jackson);
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
        Reading reading = FaultHandler.reading(context);
        if (reading != null && reading.current().currentToken() == JsonToken.VALUE_NULL) {
            tellEmpty(reading, reading.current().spot(), context.constructType(handledType()));
        }
        return super.getNullValue(context);
    }

    /** Tells that there is nothing where there must be a primitive. */
    static void tellEmpty(Reading reading, Spot spot, JavaType type) {
        Wanted wanted = Wanted.of(type);
        String good = wanted == null ? "a value" : wanted.noun() + WrongValue.suchAs(spot.path(), wanted);
        reading.tell(ModelRule.VALUE_REQUIRED, Severity.ERROR, spot, spot.path() + " is empty, not " + good);
    }
}
