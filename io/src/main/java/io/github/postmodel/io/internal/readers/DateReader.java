package io.github.postmodel.io.internal.readers;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.bind.Moments;
import io.github.postmodel.io.internal.bind.ValueFault;
import io.github.postmodel.io.internal.dates.DateSyntax;
import io.github.postmodel.io.internal.dates.WrittenDate;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.faults.FaultHandler;
import io.github.postmodel.io.internal.faults.GoodDate;
import io.github.postmodel.io.internal.faults.WrongValue;
import io.github.postmodel.io.internal.tokens.Reading;
import io.github.postmodel.io.internal.tokens.Spot;
import io.github.postmodel.io.internal.yaml.ScalarType;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates as the format spells them; what Jackson alone understands, as Jackson does. */
final class DateReader extends DelegatingDeserializer {
    /** The types of dates that are read here. */
    static final Set<Class<?>> TYPES = Set.of(
            OffsetDateTime.class, ZonedDateTime.class, Instant.class, Date.class, LocalDateTime.class, LocalDate.class);

    private static final long serialVersionUID = 1L;

    DateReader(JsonDeserializer<?> jackson) {
        super(jackson);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> jackson) {
        return new DateReader(jackson);
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JsonDeserializer<?> contextual = super.createContextual(context, property);
        JsonFormat.Value format = findFormatOverrides(context, property, handledType());
        // Whoever gives a pattern of their own is to have it.
        boolean own = format != null && format.hasPattern();
        return own && contextual instanceof DateReader reader
                ? new PatternReader(reader._delegatee, format.getPattern(), format.getLocale())
                : contextual;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Reading reading = FaultHandler.reading(context);
        if (reading != null
                && parser.currentToken() != null
                && parser.currentToken().isScalarValue()) {
            reading.current().readAsText();
            WrittenDate date =
                    parser.hasToken(JsonToken.VALUE_STRING) ? DateSyntax.parseExisting(parser.getText()) : null;
            if (date != null) {
                return value(date, parser.getText(), reading);
            }
            if (isNumber(reading.current().scalar())) {
                // Which moment a number is depends on who counts.
                return context.handleWeirdStringValue(handledType(), parser.getText(), "a number is no date");
            }
        }
        return reading != null && parser.hasToken(JsonToken.START_ARRAY)
                // Jackson's own way of writing a date as numbers.
                ? context.handleUnexpectedToken(handledType(), parser)
                : super.deserialize(parser, context);
    }

    private static boolean isNumber(Node.@Nullable Scalar scalar) {
        ScalarType form = scalar == null ? ScalarType.STR : ScalarType.of(scalar.text());
        return form == ScalarType.INT || form == ScalarType.FLOAT;
    }

    private @Nullable Object value(WrittenDate date, String text, Reading reading) {
        Class<?> type = handledType();
        if (type == LocalDate.class) {
            if (date.hasTime()) {
                String day = date.local().toLocalDate().toString();
                return tell(reading, Rule.DATE_FORMAT, text, "has a time, and a date has none; write ", day);
            }
            return date.local().toLocalDate();
        }
        if (type == LocalDateTime.class) {
            if (date.offset() != null) {
                String time = GoodDate.local(date.local());
                return tell(reading, Rule.DATE_FORMAT, text, "has an offset, and a local time has none; write ", time);
            }
            return date.local();
        }
        OffsetDateTime time = moment(date, text, reading);
        if (time == null || type == OffsetDateTime.class) {
            return time;
        }
        return type == ZonedDateTime.class
                ? (Object) time.toZonedDateTime()
                : type == Date.class ? Date.from(time.toInstant()) : time.toInstant();
    }

    private static @Nullable OffsetDateTime moment(WrittenDate date, String text, Reading reading) {
        Spot spot = reading.current().spot();
        String subject = spot.path() + " " + Problem.quote(text);
        try {
            return new Moments(reading.limits().defaultZone())
                    .of(subject, WrongValue.key(spot.path()), date, spot.node());
        } catch (ValueFault fault) {
            reading.tell(fault.rule(), spot, fault.message());
            return null;
        }
    }

    private static @Nullable Object tell(Reading reading, Rule rule, String text, String fault, String good) {
        Spot spot = reading.current().spot();
        String key = WrongValue.key(spot.path());
        String message = spot.path() + " " + Problem.quote(text) + " " + fault + key + good;
        reading.tell(rule, spot, message);
        return null;
    }
}
