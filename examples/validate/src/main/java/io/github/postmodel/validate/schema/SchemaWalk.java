package io.github.postmodel.validate.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Goes through all schemas of a document: not through what only looks like one, such as an example or a constant. */
final class SchemaWalk {
    private static final Set<String> MAPS =
            Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems", "items");
    private static final Set<String> ONES = Set.of(
            "items",
            "additionalItems",
            "additionalProperties",
            "contains",
            "else",
            "if",
            "not",
            "propertyNames",
            "then",
            "unevaluatedItems",
            "unevaluatedProperties");

    private final Visitor visitor;

    SchemaWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Takes the schemas one by one, the outer before the inner. */
    interface Visitor {
        /**
         * A schema.
         *
         * @param base the URI that a reference in it starts from
         * @return the one that starts from its identifier, if it has one
         */
        String visit(JsonNode schema, JsonPointer place, String base);
    }

    void walk(JsonNode schema, String base) {
        walk(schema, JsonPointer.empty(), base);
    }

    private void walk(JsonNode schema, JsonPointer place, String base) {
        if (!schema.isObject()) {
            return;
        }
        String inner = visitor.visit(schema, place, base);
        schema.properties().forEach(property -> {
            JsonNode value = property.getValue();
            JsonPointer below = place.appendProperty(property.getKey());
            if (MAPS.contains(property.getKey()) && value.isObject()) {
                value.properties()
                        .forEach(named -> walk(named.getValue(), below.appendProperty(named.getKey()), inner));
            } else if (LISTS.contains(property.getKey()) && value.isArray()) {
                for (int index = 0; index < value.size(); index++) {
                    walk(value.get(index), below.appendIndex(index), inner);
                }
            } else if (ONES.contains(property.getKey())) {
                walk(value, below, inner);
            }
        });
    }
}
