package io.github.postmodel.validate.settings;

import java.util.ArrayList;
import java.util.List;

/** The rules that only collections have: what a schema says, and what a reference names. All of them are errors. */
public final class CollectionRules {
    /** A value names no entry of the collection that it should be in. */
    public static final String REFERENCE_MISSING = "reference-missing";

    private static final String SCHEMA = "schema-";

    private static final List<String> KEYWORDS = List.of(
            "additionalItems",
            "additionalProperties",
            "anyOf",
            "const",
            "contains",
            "dependencies",
            "dependentRequired",
            "enum",
            "exclusiveMaximum",
            "exclusiveMinimum",
            "false",
            "format",
            "items",
            "maxContains",
            "maxItems",
            "maxLength",
            "maxProperties",
            "maximum",
            "minContains",
            "minItems",
            "minLength",
            "minProperties",
            "minimum",
            "multipleOf",
            "not",
            "oneOf",
            "pattern",
            "propertyNames",
            "required",
            "type",
            "unevaluatedItems",
            "unevaluatedProperties",
            "uniqueItems");

    /** The names of all. */
    static final List<String> NAMES = names();

    private CollectionRules() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(REFERENCE_MISSING);
        for (String keyword : KEYWORDS) {
            names.add(SCHEMA + keyword);
        }
        return List.copyOf(names);
    }

    /** The rule of a keyword of JSON Schema. */
    public static String ofKeyword(String keyword) {
        return SCHEMA + keyword;
    }

    /** Whether a rule has this name. */
    public static boolean isOne(String name) {
        return NAMES.contains(name);
    }

    /** Why there is such a rule. */
    public static String why(String name) {
        return name.equals(REFERENCE_MISSING)
                ? "A value that the setting references names is to be an entry of another collection: the name of its"
                        + " file without the ending, or its id or slug. A site shows nothing, or fails, where there is"
                        + " none."
                : "The schema of the collection has the keyword " + name.substring(SCHEMA.length())
                        + ", and the front matter does not keep to it. The message says which value, and what the"
                        + " schema asks for.";
    }
}
