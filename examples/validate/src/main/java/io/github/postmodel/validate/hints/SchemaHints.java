package io.github.postmodel.validate.hints;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.postmodel.Field;
import io.github.postmodel.PostKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a schema says to a person who writes: which keys there are, what each is for, which values it takes. What holds
 * only under a condition is said as well. Immutable and thread-safe.
 */
public final class SchemaHints {
    /** How many schemas are looked at for one place: more than any has. */
    private static final int MOST_PARTS = 500;

    private static final List<String> LISTS = List.of("allOf", "anyOf", "oneOf");
    private static final List<String> ONES = List.of("then", "else");

    private final SchemaReferences references;

    /** Those of a schema. */
    public SchemaHints(SchemaReferences references) {
        this.references = references;
    }

    /** Those of a post. Its schema leaves the values of each field open; some have few that are known. */
    public static SchemaHints ofPost() {
        try {
            JsonNode schema = new ObjectMapper().readTree(PostSchema.json());
            for (Field field : Field.values()) {
                ArrayNode values = schema.withArray("/properties/" + field.key() + "/enum");
                switch (field.type()) {
                    case KIND -> values.add(PostKind.LINK.value()).add(PostKind.RELEASE.value());
                    case FLAG -> values.add(true).add(false);
                    case TEXT, TEXTS, DATE, URL -> {}
                }
            }
            return new SchemaHints(SchemaReferences.within(schema));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /**
     * A key that may be there.
     *
     * @param name the key
     * @param description what it is for; empty where the schema does not say
     * @param isRequired whether it must be there
     */
    public record Key(String name, String description, boolean isRequired) {}

    /** The keys of the mapping that a path of keys and indexes leads to, in the order of the schema. */
    public List<Key> keys(List<Object> path) {
        Map<String, Key> keys = new LinkedHashMap<>();
        List<SchemaReferences.Part> around = at(path);
        for (SchemaReferences.Part part : around) {
            part.schema()
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(name -> keys.putIfAbsent(
                            name, new Key(name, description(with(path, name)).orElse(""), isRequired(name, around))));
        }
        return List.copyOf(keys.values());
    }

    private static boolean isRequired(String name, List<SchemaReferences.Part> around) {
        for (SchemaReferences.Part part : around) {
            for (JsonNode required : part.schema().path("required")) {
                if (required.asText().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What the value that a path leads to is for. */
    public Optional<String> description(List<Object> path) {
        return at(path).stream()
                .map(part -> part.schema().path("description").asText(""))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /**
     * The values that the value a path leads to can have, where these are few: Boolean, Number or String. Examples are
     * none of them: they show what others have written.
     */
    public List<Object> values(List<Object> path) {
        List<Object> values = new ArrayList<>();
        for (SchemaReferences.Part part : at(path)) {
            part.schema().path("enum").forEach(value -> add(value, values));
            add(part.schema().path("const"), values);
            JsonNode type = part.schema().path("type");
            if (type.asText().equals("boolean")) {
                add(true, values);
                add(false, values);
            }
        }
        return values;
    }

    /** Whether what a path leads to is a list, and no text. */
    public boolean isList(List<Object> path) {
        return at(path).stream().map(part -> part.schema().path("type")).anyMatch(type -> {
            List<String> types = new ArrayList<>(List.of(type.asText()));
            type.forEach(one -> types.add(one.asText()));
            return types.contains("array") && !types.contains("string");
        });
    }

    private static void add(JsonNode value, List<Object> values) {
        if (value.isTextual()) {
            add(value.asText(), values);
        } else if (value.isBoolean()) {
            add(value.booleanValue(), values);
        } else if (value.isNumber()) {
            add(value.numberValue(), values);
        }
    }

    private static void add(Object value, List<Object> values) {
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    /** The schemas of what a path leads to. */
    private List<SchemaReferences.Part> at(List<Object> path) {
        List<SchemaReferences.Part> parts = all(List.of(references.root()));
        for (Object step : path) {
            List<SchemaReferences.Part> below = new ArrayList<>();
            for (SchemaReferences.Part part : parts) {
                for (JsonNode schema :
                        step instanceof Integer index ? items(part.schema(), index) : values(part.schema(), step)) {
                    below.add(part.with(schema));
                }
            }
            parts = all(below);
        }
        return parts;
    }

    private static List<JsonNode> values(JsonNode schema, Object key) {
        JsonNode property = schema.path("properties").path(String.valueOf(key));
        return List.of(property.isMissingNode() ? schema.path("additionalProperties") : property);
    }

    private static List<JsonNode> items(JsonNode schema, int index) {
        JsonNode items = schema.path("items");
        JsonNode one =
                items.isArray() ? items.path(index) : schema.path("prefixItems").path(index);
        return List.of(one.isMissingNode() ? items : one);
    }

    /** The schemas that hold together with some: those that they refer to, and those that they are made of. */
    private List<SchemaReferences.Part> all(List<SchemaReferences.Part> some) {
        List<SchemaReferences.Part> parts = new ArrayList<>();
        some.forEach(part -> addOnce(part, parts));
        for (int index = 0; index < parts.size() && parts.size() < MOST_PARTS; index++) {
            SchemaReferences.Part part = parts.get(index);
            JsonNode reference = part.schema().path("$ref");
            if (reference.isTextual()) {
                references.follow(part, reference.asText()).ifPresent(named -> addOnce(named, parts));
            }
            for (String keyword : LISTS) {
                part.schema().path(keyword).forEach(schema -> addOnce(part.with(schema), parts));
            }
            for (String keyword : ONES) {
                addOnce(part.with(part.schema().path(keyword)), parts);
            }
        }
        return parts;
    }

    private static void addOnce(SchemaReferences.Part part, List<SchemaReferences.Part> parts) {
        if (part.schema().isObject() && parts.stream().noneMatch(part::isSame)) {
            parts.add(part);
        }
    }

    private static List<Object> with(List<Object> path, String key) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }
}
