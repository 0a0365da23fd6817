package io.github.postmodel.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.postmodel.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values and schemas in words. */
final class Words {
    private static final int MOST_VALUES = 8;

    private Words() {}

    /** A value as messages show it: a text in quotes, what is longer than a line by its kind. */
    static String value(JsonNode value) {
        if (value.isTextual()) {
            return Problem.quote(value.asText());
        }
        return value.isContainerNode() ? kind(value) : value.toString();
    }

    /** The kind of a value, such as {@code a text}. */
    static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "a mapping";
            case STRING -> "a text";
            case BOOLEAN -> "true or false";
            case NUMBER -> value.isIntegralNumber() ? "a whole number" : "a number";
            default -> "no value";
        };
    }

    /** A type of JSON Schema, such as {@code a text}. */
    static String type(String type) {
        return switch (type) {
            case "array" -> "a list";
            case "object" -> "a mapping";
            case "string" -> "a text";
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            default -> "no value";
        };
    }

    /** The types that the keyword type names. */
    static List<String> types(JsonNode type) {
        List<String> types = new ArrayList<>();
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(one -> types.add(one.asText()));
        return types;
    }

    /** Types in words, such as {@code a text or no value}. */
    static String oneOf(List<String> types) {
        Set<String> words = new LinkedHashSet<>();
        types.forEach(type -> words.add(type(type)));
        return joined(List.copyOf(words), " or ");
    }

    /** Texts with commas between them, and a word before the last. */
    static String joined(List<String> texts, String word) {
        int last = texts.size() - 1;
        return last < 1 ? String.join("", texts) : String.join(", ", texts.subList(0, last)) + word + texts.get(last);
    }

    /** Values as a list; of many, the first. */
    static String values(JsonNode values) {
        List<String> shown = new ArrayList<>();
        for (JsonNode value : values) {
            if (shown.size() == MOST_VALUES) {
                shown.add("… (" + values.size() + " in all)");
                return String.join(", ", shown);
            }
            shown.add(value.isContainerNode() ? Problem.quote(value.toString()) : value(value));
        }
        return String.join(", ", shown);
    }

    /** What a schema asks for, in short. */
    static String schema(JsonNode schema) {
        if (schema.has("const")) {
            return value(schema.path("const"));
        }
        if (schema.has("enum")) {
            return "one of " + values(schema.path("enum"));
        }
        if (schema.size() == 1 && schema.has("pattern")) {
            return "a text that matches " + Problem.quote(schema.path("pattern").asText());
        }
        if (schema.size() == 1 && schema.has("type")) {
            return oneOf(types(schema.path("type")));
        }
        return "what the schema says: " + Problem.quote(schema.toString());
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /**
     * A format that is left to the library.
     *
     * @param meaning what it is, such as {@code a host name}
     * @param example a text of the format
     */
    record Format(String meaning, String example) {
        private static final Format EMAIL = new Format("an e-mail address", "jane@example.org");
        private static final Format HOST = new Format("a host name", "example.org");
        private static final Format URL = new Format("a URL", "https://example.org/a");
        private static final Format REFERENCE = new Format("a URL or a path", "/a/b");

        private static final Map<String, Format> KNOWN = Map.ofEntries(
                Map.entry("time", new Format("a time with seconds and an offset", "16:00:00+00:00")),
                Map.entry("duration", new Format("a duration", "PT1H30M")),
                Map.entry("idn-email", EMAIL),
                Map.entry("hostname", HOST),
                Map.entry("idn-hostname", HOST),
                Map.entry("ipv4", new Format("an IPv4 address", "192.0.2.1")),
                Map.entry("ipv6", new Format("an IPv6 address", "2001:db8::1")),
                Map.entry("iri", URL),
                Map.entry("uri-reference", REFERENCE),
                Map.entry("iri-reference", REFERENCE),
                Map.entry("uri-template", new Format("a URI template", "/posts/{slug}")),
                Map.entry("json-pointer", new Format("a JSON pointer", "/a/0")),
                Map.entry("relative-json-pointer", new Format("a relative JSON pointer", "1/a")),
                Map.entry("regex", new Format("a regular expression", "img-.*")),
                Map.entry("uuid", new Format("a UUID", "123e4567-e89b-12d3-a456-426614174000")));

        /** The format of a name; null for one that is nobody's. */
        static @Nullable Format of(String name) {
            return KNOWN.get(name);
        }
    }
}
