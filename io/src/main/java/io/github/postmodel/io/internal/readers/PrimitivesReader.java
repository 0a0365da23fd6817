package io.github.postmodel.io.internal.readers;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.faults.FaultHandler;
import io.github.postmodel.io.internal.tokens.Reading;
import io.github.postmodel.io.internal.tokens.Spot;
import io.github.postmodel.io.internal.tokens.Trail;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads an array of primitives. An item without a value is a fault. */
final class PrimitivesReader extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    PrimitivesReader(JsonDeserializer<?> jackson) {
        super(jackson);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> jackson) {
        return new PrimitivesReader(jackson);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Reading reading = FaultHandler.reading(context);
        if (reading != null
                && parser.currentToken() == JsonToken.START_ARRAY
                && reading.current().node() instanceof Node.Sequence list) {
            JavaType item = context.constructType(handledType().getComponentType());
            Spot spot = reading.current().spot();
            Trail trail = new Trail(spot.path(), list, spot.node(), null, spot.node() instanceof Node.Alias);
            for (int index = 0; index < list.items().size(); index++) {
                if (list.items().get(index).resolved() instanceof Node.Scalar scalar && scalar.isNull()) {
                    PrimitiveReader.tellEmpty(reading, trail.step(index).spot(), item);
                }
            }
        }
        return super.deserialize(parser, context);
    }
}
