package io.github.postmodel.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.postmodel.Problem;
import java.util.ArrayList;
import java.util.List;

/** Says that a value is of another type than the schema asks for. */
final class TypeWords {
    private TypeWords() {}

    /**
     * A finding.
     *
     * @param said the property and its value
     */
    static Finding finding(String keyword, List<Object> path, String said, JsonNode value, List<String> types) {
        String subject = Steps.name(path);
        if (value.isNull()) {
            return Finding.ofValue(keyword, path, subject + " has no value", "write " + Words.oneOf(types));
        }
        if (types.equals(List.of("null"))) {
            return Finding.ofValue(keyword, path, said + " should have no value", "remove what is after the colon");
        }
        String is = value.isContainerNode() ? subject + " is " : said + " is ";
        return Finding.ofValue(
                keyword, path, is + Words.kind(value) + ", not " + Words.oneOf(types), help(value, types));
    }

    /** What to write: the value in another spelling where that is certain, or else one of the first type. */
    private static String help(JsonNode value, List<String> types) {
        List<String> wanted = new ArrayList<>(types);
        wanted.remove("null");
        String first = wanted.isEmpty() ? "null" : wanted.get(0);
        if (value.isTextual() && wanted.stream().anyMatch(type -> isQuoted(value.asText(), type))) {
            return "write it without quotes";
        }
        if (wanted.contains("string") && !value.isContainerNode()) {
            return "put it in quotes";
        }
        if (first.equals("array") && !value.isContainerNode()) {
            return "write a list such as [" + (value.isTextual() ? list(value.asText()) : value) + "]";
        }
        if (first.equals("number") && value.isTextual() && value.asText().matches("-?\\d{1,17},\\d{1,2}")) {
            return "write " + value.asText().replace(',', '.');
        }
        return switch (first) {
            case "array" -> "write each item on a line after a hyphen";
            case "object" -> "write keys and values below it";
            case "integer" -> "write one such as 3";
            case "number" -> "write one such as 3 or 2.5";
            case "boolean" -> "write true or false";
            case "string" -> "write a text";
            default -> "remove the value";
        };
    }

    private static boolean isQuoted(String text, String type) {
        return switch (type) {
            case "boolean" -> text.equals("true") || text.equals("false");
            case "integer" -> text.matches("-?(0|[1-9]\\d{0,17})");
            case "number" -> text.matches("-?(0|[1-9]\\d{0,17})(\\.\\d{1,17})?");
            default -> false;
        };
    }

    /** A text as the item of a list in brackets. */
    private static String list(String text) {
        boolean plain = text.matches("[\\p{L}][\\p{L}\\p{N} _-]{0,40}");
        return plain ? text : Problem.quote(text);
    }
}
