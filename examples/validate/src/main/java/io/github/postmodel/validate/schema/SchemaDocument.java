package io.github.postmodel.validate.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One file of a schema. Nothing of it is looked up anywhere else.
 *
 * @param path the file
 * @param text its content
 * @param root the schema
 */
record SchemaDocument(Path path, String text, JsonNode root) {
    private static final int MOST_BYTES = 1 << 20;

    /** Where an object or a list starts that is never closed, in words that say nothing to a reader. */
    private static final Pattern START_MARKER = Pattern.compile(" \\(start marker at .*");

    /**
     * Reads a file.
     *
     * @throws SchemaFault if it cannot be read, is larger or deeper than any schema is, or is not JSON
     */
    static SchemaDocument read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new SchemaFault(path, "has more than " + MOST_BYTES + " bytes; divide it, and use $ref");
            }
            String text = text(path, bytes);
            try (JsonParser parser = JsonReader.parser(text)) {
                JsonNode root = JsonReader.next(parser);
                if (root.isMissingNode() || parser.nextToken() != null) {
                    throw fault(path, parser.currentLocation(), "one JSON value should be here");
                }
                if (!root.isObject() && !root.isBoolean()) {
                    throw new SchemaFault(path, 1, 1, "a schema is an object in braces");
                }
                return new SchemaDocument(path, text, root);
            }
        } catch (JsonProcessingException fault) {
            throw fault(path, fault.getLocation(), reason(fault));
        } catch (IOException fault) {
            throw new SchemaFault(path, "cannot be read");
        }
    }

    private static String text(Path path, byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException fault) {
            throw new SchemaFault(path, "is not UTF-8");
        }
    }

    private static String reason(JsonProcessingException fault) {
        String said = fault.getOriginalMessage();
        return said.contains("nesting depth")
                ? "is nested deeper than " + JsonReader.MOST_NESTING + " levels; divide it, and use $ref"
                : "not JSON: "
                        + START_MARKER
                                .matcher(said.lines().findFirst().orElse(said))
                                .replaceFirst("");
    }

    private static SchemaFault fault(Path path, @Nullable JsonLocation place, String reason) {
        if (place == null) {
            return new SchemaFault(path, reason);
        }
        return new SchemaFault(path, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), reason);
    }

    /** A fault at a place, which is looked for only now. */
    SchemaFault fault(JsonPointer place, String reason) {
        try (JsonParser parser = JsonReader.parser(text)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                if (token != JsonToken.FIELD_NAME
                        && !token.isStructEnd()
                        && parser.getParsingContext().pathAsPointer(false).equals(place)) {
                    return fault(path, parser.currentTokenLocation(), reason);
                }
                token = parser.nextToken();
            }
        } catch (IOException unreadable) {
            return new SchemaFault(path, reason);
        }
        return new SchemaFault(path, 1, 1, reason);
    }
}
