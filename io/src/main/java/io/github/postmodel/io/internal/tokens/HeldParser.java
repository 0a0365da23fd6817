package io.github.postmodel.io.internal.tokens;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives tokens that were held back: those that Jackson has put there, and each value of the file as it is there. */
final class HeldParser extends JsonParserDelegate {
    private final JsonParser tokens;

    HeldParser(JsonParser tokens) {
        super(tokens);
        this.tokens = tokens;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        if (delegate != tokens) {
            JsonToken token = delegate.nextToken();
            if (token != null) {
                return token;
            }
            delegate = tokens;
        }
        JsonToken token = tokens.nextToken();
        if (token == JsonToken.VALUE_EMBEDDED_OBJECT && tokens.getEmbeddedObject() instanceof Cursor.Held held) {
            delegate = held.parser();
            return delegate.nextToken();
        }
        return token;
    }

    @Override
    public @Nullable JsonToken nextValue() throws IOException {
        JsonToken token = nextToken();
        return token == JsonToken.FIELD_NAME ? nextToken() : token;
    }
}
