package io.github.postmodel.validate.hints;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A schema whose references can be followed. */
public interface SchemaReferences {
    /** The whole. */
    Part root();

    /** What a part refers to; empty where that leads nowhere. */
    Optional<Part> follow(Part from, String reference);

    /**
     * A part of a schema.
     *
     * @param schema the part
     * @param base the URI that its references start from
     */
    record Part(JsonNode schema, String base) {
        /** A part inside of this one. */
        Part with(JsonNode inner) {
            return new Part(inner, base);
        }

        /** Whether this is the very same place, and not only one that says the same. */
        @SuppressWarnings("ReferenceEquality")
        boolean isSame(Part other) {
            return schema == other.schema;
        }
    }

    /** A schema that refers to nothing but itself. */
    static SchemaReferences within(JsonNode whole) {
        return new SchemaReferences() {
            @Override
            public Part root() {
                return new Part(whole, "");
            }

            @Override
            public Optional<Part> follow(Part from, String reference) {
                boolean isPart = reference.equals("#") || reference.startsWith("#/");
                return isPart
                        ? Optional.of(new Part(whole.at(JsonPointer.compile(reference.substring(1))), ""))
                        : Optional.empty();
            }
        };
    }
}
