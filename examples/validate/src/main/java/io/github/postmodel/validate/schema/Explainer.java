package io.github.postmodel.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.github.postmodel.Problem;
import io.github.postmodel.validate.usage.DidYouMean;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says in words what the validator found, and what to write instead. */
final class Explainer {
    private final Function<Error, JsonNode> schemaAround;
    private final Shown shown;
    private final @Nullable ZoneId defaultZone;

    /**
     * An explainer.
     *
     * @param schemaAround gives the schema that the keyword of an error is in
     * @param shown how values are shown
     * @param defaultZone the zone of a date that has no offset; null where that is not known
     */
    Explainer(Function<Error, JsonNode> schemaAround, Shown shown, @Nullable ZoneId defaultZone) {
        this.schemaAround = schemaAround;
        this.shown = shown;
        this.defaultZone = defaultZone;
    }

    /** Shows a value in a message. */
    interface Shown {
        String value(List<Object> path, JsonNode value);
    }

    String shown(List<Object> path, JsonNode value) {
        return shown.value(path, value);
    }

    /** The findings of an error: mostly one. */
    List<Finding> explain(Error error) {
        List<Object> path = Steps.of(error.getInstanceLocation());
        String keyword = keyword(error);
        return switch (keyword) {
            case "uniqueItems" -> repeated(path, error.getInstanceNode());
            case "required" -> List.of(missing(keyword, path, error.getProperty(), "", schemaAround.apply(error)));
            case "dependentRequired", "dependencies" -> dependent(keyword, path, error);
            case "additionalProperties", "unevaluatedProperties" -> List.of(unknownKey(keyword, path, error));
            case "propertyNames" -> List.of(badKey(path, error));
            case "false" -> List.of(Finding.ofKey(keyword, path, Steps.name(path) + " is not allowed", "remove it"));
            default -> List.of(ofValue(keyword, path, error));
        };
    }

    /** The keyword that the schema has: without minContains, one item is asked for. */
    private String keyword(Error error) {
        String keyword = error.getKeyword();
        return keyword.equals("minContains") && !schemaAround.apply(error).has(keyword) ? "contains" : keyword;
    }

    private Finding ofValue(String keyword, List<Object> path, Error error) {
        JsonNode value = error.getInstanceNode();
        JsonNode asked = error.getSchemaNode();
        String subject = Steps.name(path);
        String said = subject + " " + shown(path, value);
        return switch (keyword) {
            case "type" -> TypeWords.finding(keyword, path, said, value, Words.types(asked));
            case "enum" -> outside(keyword, path, said, value, asked);
            case "const" ->
                Finding.ofValue(keyword, path, said + " is not the one value allowed", "write " + Words.value(asked));
            case "pattern" ->
                Finding.ofValue(
                        keyword,
                        path,
                        said + " does not match " + Problem.quote(asked.asText()),
                        example(error, "write a text that does"));
            case "format" -> format(path, said, value.asText(), asked.asText());
            case "minLength", "maxLength" -> length(keyword, path, said, value, asked);
            case "minimum" -> Finding.ofValue(keyword, path, said + " is too small", "write " + asked + " or more");
            case "maximum" -> Finding.ofValue(keyword, path, said + " is too large", "write " + asked + " or less");
            case "exclusiveMinimum" ->
                Finding.ofValue(keyword, path, said + " is too small", "write more than " + asked);
            case "exclusiveMaximum" ->
                Finding.ofValue(keyword, path, said + " is too large", "write less than " + asked);
            case "multipleOf" ->
                Finding.ofValue(keyword, path, said + " is not a multiple of " + asked, "write one that is");
            case "minItems" -> size(keyword, path, subject, value, "item", asked + " or more");
            case "maxItems" -> size(keyword, path, subject, value, "item", asked + " or fewer");
            case "minProperties" -> size(keyword, path, subject, value, "key", asked + " or more");
            case "maxProperties" -> size(keyword, path, subject, value, "key", asked + " or fewer");
            case "contains", "minContains" ->
                Finding.ofValue(
                        keyword,
                        path,
                        subject + " has too few items that are " + Words.schema(contained(error)),
                        "add one");
            case "maxContains" ->
                Finding.ofValue(
                        keyword,
                        path,
                        subject + " has too many items that are " + Words.schema(contained(error)),
                        "remove one");
            case "not" ->
                Finding.ofValue(keyword, path, said + " must not be " + Words.schema(asked), "write another value");
            case "items", "additionalItems", "unevaluatedItems" -> tooManyItems(keyword, path, error);
            default -> Finding.ofValue(keyword, path, said + " is not what " + keyword + " of the schema asks for", "");
        };
    }

    private static Finding tooManyItems(String keyword, List<Object> path, Error error) {
        Integer index = error.getIndex();
        List<Object> item = index == null ? path : Steps.plus(path, index);
        return Finding.ofValue(keyword, item, Steps.name(item) + " is one item too many", "remove it");
    }

    private JsonNode contained(Error error) {
        JsonNode contains = schemaAround.apply(error).path("contains");
        return contains.isMissingNode() ? error.getSchemaNode() : contains;
    }

    /** A value that is not among those that are allowed. */
    static Finding outside(String keyword, List<Object> path, String said, JsonNode value, JsonNode allowed) {
        String fault = said + " is not one of " + Words.values(allowed);
        List<String> texts = new ArrayList<>();
        allowed.forEach(one -> {
            if (one.isTextual()) {
                texts.add(one.asText());
            }
        });
        String hint = value.isTextual() ? DidYouMean.hint(value.asText(), texts) : "";
        return Finding.ofValue(keyword, path, fault, hint.isEmpty() ? "write one of them" : hint.substring(2));
    }

    private Finding format(List<Object> path, String said, String text, String format) {
        for (TextFormat known : TextFormat.values()) {
            if (known.toString().equals(format)) {
                return Finding.ofValue(
                        "format",
                        path,
                        said + " is not " + known.meaning(),
                        "write " + known.advice(text, defaultZone));
            }
        }
        Words.Format known = Words.Format.of(format);
        return known == null
                ? Finding.ofValue("format", path, said + " is not of the format " + format, "write a text that is")
                : Finding.ofValue(
                        "format", path, said + " is not " + known.meaning(), "write one such as " + known.example());
    }

    private static Finding length(String keyword, List<Object> path, String said, JsonNode value, JsonNode asked) {
        int length = value.asText().codePointCount(0, value.asText().length());
        String wanted = asked + (keyword.equals("minLength") ? " or more" : " or fewer");
        return Finding.ofValue(keyword, path, said + " has " + Words.count(length, "character"), "write " + wanted);
    }

    private static Finding size(
            String keyword, List<Object> path, String subject, JsonNode value, String thing, String wanted) {
        return Finding.ofValue(keyword, path, subject + " has " + Words.count(value.size(), thing), "write " + wanted);
    }

    /** Each item that is in the list before. */
    private static List<Finding> repeated(List<Object> path, JsonNode list) {
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < list.size(); index++) {
            int first = 0;
            while (!same(list.get(first), list.get(index))) {
                first++;
            }
            if (first < index) {
                List<Object> item = Steps.plus(path, index);
                String value = Steps.name(item) + " " + Words.value(list.get(index));
                findings.add(Finding.ofValue(
                        "uniqueItems",
                        item,
                        value + " is the same as " + Steps.name(Steps.plus(path, first)),
                        "remove one of the two"));
            }
        }
        return findings;
    }

    /** To JSON Schema, 1 and 1.0 are the same. */
    private static boolean same(JsonNode one, JsonNode other) {
        return one.equals(other)
                || one.isNumber() && other.isNumber() && one.decimalValue().compareTo(other.decimalValue()) == 0;
    }

    private static Finding missing(String keyword, List<Object> path, String key, String why, JsonNode schema) {
        List<Object> whole = Steps.plus(path, key);
        List<String> types = Words.types(schema.path("properties").path(key).path("type"));
        return Finding.ofValue(
                keyword,
                whole,
                Steps.name(whole) + " is missing" + why,
                "add " + key + ": and " + (types.isEmpty() ? "a value" : Words.oneOf(types)));
    }

    private List<Finding> dependent(String keyword, List<Object> path, Error error) {
        List<Finding> findings = new ArrayList<>();
        JsonNode value = error.getInstanceNode();
        error.getSchemaNode().properties().forEach(entry -> {
            if (value.has(entry.getKey()) && entry.getValue().isArray()) {
                for (JsonNode needed : entry.getValue()) {
                    if (!value.has(needed.asText())) {
                        findings.add(missing(
                                keyword,
                                path,
                                needed.asText(),
                                ", which goes with " + Steps.name(Steps.plus(path, entry.getKey())),
                                schemaAround.apply(error)));
                    }
                }
            }
        });
        return findings;
    }

    private Finding unknownKey(String keyword, List<Object> path, Error error) {
        String key = error.getProperty();
        List<Object> whole = Steps.plus(path, key);
        List<String> known = new ArrayList<>();
        schemaAround.apply(error).path("properties").fieldNames().forEachRemaining(known::add);
        known.removeIf(name -> error.getInstanceNode().has(name));
        String hint = DidYouMean.hint(key, known);
        String fault = Steps.name(whole) + " is not a key that the schema knows";
        return hint.isEmpty()
                ? Finding.ofKey(keyword, whole, fault, "remove it, or add it to the schema")
                : new Finding(
                        keyword,
                        whole,
                        true,
                        fault,
                        hint.substring(2),
                        hint.substring("; did you mean ".length(), hint.length() - 1));
    }

    private static Finding badKey(List<Object> path, Error error) {
        String key = error.getProperty();
        return Finding.ofKey(
                "propertyNames",
                Steps.plus(path, key),
                "the key " + Problem.quote(key) + " is not " + Words.schema(error.getSchemaNode()),
                "rename it");
    }

    /** An example that the schema has, as help. */
    private String example(Error error, String otherwise) {
        JsonNode example = schemaAround.apply(error).path("examples").path(0);
        return example.isMissingNode() || example.isContainerNode()
                ? otherwise
                : "write one such as " + Words.value(example);
    }
}
