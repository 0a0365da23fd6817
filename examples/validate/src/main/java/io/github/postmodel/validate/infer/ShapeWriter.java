package io.github.postmodel.validate.infer;

import io.github.postmodel.validate.infer.Shape.Kind;
import io.github.postmodel.validate.output.JsonWriter;
import io.github.postmodel.validate.schema.TextFormat;
import java.util.List;
import java.util.Locale;

/** Writes what a schema says of a place. */
final class ShapeWriter {
    private final JsonWriter json;

    ShapeWriter(JsonWriter json) {
        this.json = json;
    }

    /** What is said of the values at a place: types, formats, what is below. */
    void write(Shape shape) {
        type(shape.types());
        Texts texts = shape.texts();
        TextFormat format = texts.format();
        if (format != null) {
            json.name("format").value(format.toString());
        }
        List<String> recurring = texts.recurring();
        if (!recurring.isEmpty() && List.of(Kind.STRING, Kind.NULL).containsAll(shape.types())) {
            json.name("enum").array();
            recurring.forEach(json::value);
            if (shape.types().contains(Kind.NULL)) {
                json.value((String) null);
            }
            json.endArray();
        }
        Shape items = shape.items();
        if (items != null) {
            json.name("items").object();
            describe(count(items.count(), "item"), items);
            write(items);
            json.endObject();
        }
        if (shape.mappings() > 0) {
            properties(shape, "mapping");
        }
    }

    /** What is said of the keys of mappings. */
    void properties(Shape shape, String thing) {
        if (shape.isDictionary()) {
            Shape any = new Shape();
            any.addAll(shape.properties().values());
            json.name("additionalProperties").object();
            describe(count(any.count(), "value"), any);
            write(any);
            json.endObject();
            return;
        }
        int all = shape.mappings();
        json.name("properties").object();
        shape.properties().forEach((name, property) -> {
            json.name(name).object();
            String in = property.count() == all
                    ? "In " + (all == 1 ? "the " + thing : "all " + count(all, thing))
                    : "In " + property.count() + " of " + count(all, thing);
            describe(in, property);
            write(property);
            json.endObject();
        });
        json.endObject();
        List<String> required = shape.properties().entrySet().stream()
                .filter(property -> property.getValue().count() == all)
                .map(property -> property.getKey())
                .toList();
        if (!required.isEmpty()) {
            json.name("required").array();
            required.forEach(json::value);
            json.endArray();
        }
        json.name("additionalProperties").value(false);
    }

    private void describe(String count, Shape shape) {
        json.name("description").value(count + shape.texts().different() + ".");
    }

    private void type(List<Kind> kinds) {
        json.name("type");
        if (kinds.size() == 1) {
            json.value(name(kinds.get(0)));
            return;
        }
        json.array();
        kinds.forEach(kind -> json.value(name(kind)));
        json.endArray();
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
