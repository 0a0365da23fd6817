package io.github.postmodel.io.internal.readers;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.faults.FaultHandler;
import io.github.postmodel.io.internal.tokens.Reading;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Reads types of which the JDK takes some text for another value in silence: a number that is too large for infinity, and a
 * time zone that there is not for GMT.
 */
final class CheckedReader extends DelegatingDeserializer {
    static final Set<Class<?>> TYPES = Set.of(float.class, Float.class, double.class, Double.class, TimeZone.class);

    private static final long serialVersionUID = 1L;
    private static final String NO_ZONE = "GMT";

    CheckedReader(JsonDeserializer<?> jackson) {
        super(jackson);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> jackson) {
        return new CheckedReader(jackson);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Reading reading = FaultHandler.reading(context);
        Node.Scalar scalar = reading == null ? null : reading.current().scalar();
        Object value = super.deserialize(parser, context);
        return scalar != null && value != null && isAnother(value, scalar.text())
                ? context.handleWeirdStringValue(handledType(), scalar.text(), "there is none")
                : value;
    }

    private static boolean isAnother(Object value, String text) {
        if (value instanceof TimeZone zone) {
            return zone.getID().equals(NO_ZONE) && !text.strip().equals(NO_ZONE);
        }
        return value instanceof Number number
                && Double.isInfinite(number.doubleValue())
                && !text.toLowerCase(Locale.ROOT).contains("inf");
    }
}
