package io.github.postmodel.io.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.postmodel.Field;
import io.github.postmodel.PostKind;
import io.github.postmodel.io.internal.dates.DateSyntax;
import io.github.postmodel.io.internal.dates.WrittenDate;
import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.ScalarValue;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the value of a field. */
final class FieldForm {
    private FieldForm() {}

    static @Nullable Object read(Field field, JsonParser in, DeserializationContext context) throws IOException {
        if (in.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        return switch (field.type()) {
            case TEXT -> text(in, context, String.class);
            case TEXTS -> texts(in, context);
            case DATE -> date(in, context);
            case URL -> url(in, context);
            case KIND -> kind(in, context);
            case FLAG -> flag(in, context);
        };
    }

    /** The text of a scalar as it is written; null where a handler of the user's own has let pass what is none. */
    private static @Nullable String text(JsonParser in, DeserializationContext context, Class<?> type)
            throws IOException {
        if (in.currentToken().isScalarValue()) {
            return in.getText();
        }
        context.handleUnexpectedToken(type, in);
        return null;
    }

    private static List<String> texts(JsonParser in, DeserializationContext context) throws IOException {
        List<String> texts = new ArrayList<>();
        if (!in.isExpectedStartArrayToken()) {
            context.handleUnexpectedToken(
                    context.getTypeFactory().constructCollectionType(List.class, String.class), in);
            return texts;
        }
        while (in.nextToken() != JsonToken.END_ARRAY) {
            try {
                if (in.hasToken(JsonToken.VALUE_NULL)) {
                    context.reportInputMismatch(String.class, "an item is null; write a text, or leave it out");
                }
                String text = text(in, context, String.class);
                if (text != null) {
                    texts.add(text);
                }
            } catch (JsonMappingException fault) {
                throw JsonMappingException.wrapWithPath(fault, texts, texts.size());
            }
        }
        return texts;
    }

    private static @Nullable Object date(JsonParser in, DeserializationContext context) throws IOException {
        String text = text(in, context, OffsetDateTime.class);
        WrittenDate date = text == null ? null : DateSyntax.parseExisting(text);
        if (date != null && date.offset() != null) {
            return date.local().atOffset(date.offset());
        }
        String fault = date == null ? "it is not a date with an offset" : "it has no offset";
        return text == null
                ? null
                : context.handleWeirdStringValue(
                        OffsetDateTime.class, text, fault + "; write one such as 2025-09-18T16:00:00+00:00");
    }

    private static @Nullable Object url(JsonParser in, DeserializationContext context) throws IOException {
        String text = text(in, context, URI.class);
        try {
            return text == null ? null : new URI(text);
        } catch (URISyntaxException fault) {
            return context.handleWeirdStringValue(
                    URI.class, fault.getInput(), "it is not a URL: %s", fault.getReason());
        }
    }

    private static @Nullable PostKind kind(JsonParser in, DeserializationContext context) throws IOException {
        String text = text(in, context, PostKind.class);
        return text == null ? null : new PostKind(text);
    }

    private static @Nullable Object flag(JsonParser in, DeserializationContext context) throws IOException {
        if (in.hasToken(JsonToken.VALUE_TRUE) || in.hasToken(JsonToken.VALUE_FALSE)) {
            return in.getBooleanValue();
        }
        String text = text(in, context, Boolean.class);
        if (text != null && ScalarType.of(text) == ScalarType.BOOL) {
            return ScalarValue.of(ScalarType.BOOL, text);
        }
        return text == null
                ? null
                : context.handleWeirdStringValue(Boolean.class, text, "it is neither true nor false");
    }
}
