package io.github.postmodel.io.internal.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a model as trees, and trees as the data of a file. */
public final class Trees {
    private Trees() {}

    /**
     * A value as its mapper writes it.
     *
     * @throws IllegalArgumentException if the mapper cannot write it, or writes no keys and values
     */
    public static ObjectNode of(Object value, JavaType type, ObjectMapper mapper) {
        try (TokenBuffer written = new TokenBuffer(mapper, false)) {
            mapper.writerFor(type).writeValue(written, value);
            JsonParser parser = written.asParser();
            JsonNode tree = mapper.readTree(parser);
            if (tree instanceof ObjectNode fields) {
                return fields;
            }
            throw new IllegalArgumentException(type.getRawClass().getName() + " is not written as keys and values");
        } catch (IOException fault) {
            throw new IllegalArgumentException(
                    type.getRawClass().getName() + " cannot be written: " + fault.getMessage(), fault);
        }
    }

    /** A tree as the data of a file; keys without a value are left out. */
    public static @Nullable Object data(JsonNode tree) {
        return switch (tree.getNodeType()) {
            case OBJECT -> fields((ObjectNode) tree);
            case ARRAY -> items(tree);
            case BOOLEAN -> tree.booleanValue();
            case NUMBER -> number(tree);
            case NULL, MISSING -> null;
            case STRING, BINARY, POJO -> tree.asText();
        };
    }

    /** The keys that have values, with the data of these. */
    public static Map<String, @Nullable Object> fields(ObjectNode tree) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : tree.properties()) {
            if (!field.getValue().isNull()) {
                fields.put(field.getKey(), data(field.getValue()));
            }
        }
        return fields;
    }

    /** The data of the items of a list. */
    public static List<@Nullable Object> items(JsonNode tree) {
        List<@Nullable Object> items = new ArrayList<>();
        tree.forEach(item -> items.add(data(item)));
        return items;
    }

    private static Object number(JsonNode tree) {
        return switch (tree.numberType()) {
            case INT, LONG -> tree.longValue();
            case BIG_INTEGER -> tree.bigIntegerValue();
            // The shortest text of a float is not that of the double it becomes.
            case FLOAT -> Double.valueOf(Float.toString(tree.floatValue()));
            case DOUBLE -> tree.doubleValue();
            case BIG_DECIMAL -> decimal(tree.decimalValue());
        };
    }

    /** A double where that is the same number, else its digits as a text: they are read from there all the same. */
    private static Object decimal(BigDecimal number) {
        double near = number.doubleValue();
        boolean same = Double.isFinite(near) && number.toString().equals(Double.toString(near));
        return same ? (Object) near : number.toString();
    }

    /** Whether two trees say the same: a key without a value says nothing. */
    public static boolean same(JsonNode one, JsonNode other) {
        if (one.isObject() && other.isObject()) {
            return agrees(one, other);
        }
        if (!one.isArray() || !other.isArray() || one.size() != other.size()) {
            return one.equals(other);
        }
        for (int index = 0; index < one.size(); index++) {
            if (!same(one.get(index), other.get(index))) {
                return false;
            }
        }
        return true;
    }

    /** Each value is compared once: in both directions, it would be twice as often on each level of nesting. */
    private static boolean agrees(JsonNode one, JsonNode other) {
        for (Map.Entry<String, JsonNode> field : one.properties()) {
            JsonNode value = other.path(field.getKey());
            if (isNothing(field.getValue()) ? !isNothing(value) : !same(field.getValue(), value)) {
                return false;
            }
        }
        for (Map.Entry<String, JsonNode> field : other.properties()) {
            if (!one.has(field.getKey()) && !isNothing(field.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNothing(JsonNode tree) {
        return tree.isNull() || tree.isMissingNode();
    }
}
