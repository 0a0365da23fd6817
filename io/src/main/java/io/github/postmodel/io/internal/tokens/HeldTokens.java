package io.github.postmodel.io.internal.tokens;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;

/**
 * What Jackson holds back until it knows what it is for: with its places in the file and its texts, which an ordinary
 * buffer loses.
 */
public final class HeldTokens extends TokenBuffer {
    private final Reading reading;

    public HeldTokens(JsonParser parser, DeserializationContext context, Reading reading) {
        super(parser, context);
        this.reading = reading;
    }

    @Override
    public void copyCurrentEvent(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (isOurs(parser) && token != null && token.isScalarValue()) {
            writeEmbeddedObject(reading.current().hold());
        } else {
            super.copyCurrentEvent(parser);
        }
    }

    @Override
    public void copyCurrentStructure(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
            writeFieldName(parser.currentName());
            parser.nextToken();
        }
        if (isOurs(parser)) {
            writeEmbeddedObject(reading.current().hold());
            parser.skipChildren();
        } else {
            super.copyCurrentStructure(parser);
        }
    }

    /** Whether a parser is, or hands on, the one that gave the last token of the file. */
    private boolean isOurs(JsonParser parser) {
        return parser.currentToken() != null
                && parser.currentToken() == reading.current().currentToken();
    }

    @Override
    public JsonParser asParser() {
        return new HeldParser(super.asParser());
    }

    @Override
    public JsonParser asParserOnFirstToken() throws IOException {
        JsonParser parser = asParser();
        parser.nextToken();
        return parser;
    }

    @Override
    public JsonParser asParser(ObjectCodec codec) {
        return new HeldParser(super.asParser(codec));
    }

    @Override
    public JsonParser asParser(StreamReadConstraints constraints) {
        return new HeldParser(super.asParser(constraints));
    }

    @Override
    public JsonParser asParser(JsonParser source) {
        return new HeldParser(super.asParser(source));
    }
}
