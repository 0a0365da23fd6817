package io.github.postmodel.io.internal.yaml;

import java.util.Set;

/** The tags of YAML 1.1. */
public final class Tags {
    /** What the tags of YAML itself start with; {@code !!} in a file. */
    public static final String YAML = "tag:yaml.org,2002:";

    private static final Set<String> KNOWN =
            Set.of("null", "bool", "int", "float", "timestamp", "str", "seq", "map", "set");

    private Tags() {}

    /** Why a text with this tag, or without a text, is refused, and what to write instead. */
    public static String refusal(String tag, String text) {
        // A comma right after it belongs to a tag, though nobody means that.
        boolean isText = !tag.startsWith(YAML) && tag.startsWith("!") && (text.isEmpty() || tag.endsWith(","));
        return isText
                ? "the tag " + tag + " is not one of this format; write '" + tag.replaceFirst(",$", "")
                        + "' if it is text"
                : refusal(tag);
    }

    /** Why a value with this tag is refused, and what to write instead. */
    public static String refusal(String tag) {
        if (!tag.startsWith(YAML)) {
            return "the tag " + tag + " is not one of this format; write the value without it";
        }
        String name = tag.substring(YAML.length());
        return "the tag !!" + name
                + (KNOWN.contains(name) ? " does not fit its value" : " is not one of this format")
                + "; write the value without it";
    }
}
