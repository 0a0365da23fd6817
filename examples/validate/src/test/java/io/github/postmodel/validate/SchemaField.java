package io.github.postmodel.validate;

import java.util.List;
import java.util.Locale;

/**
 * What an editor shows of a field.
 *
 * @param description what it is for
 * @param examples what one looks like
 */
record SchemaField(String description, List<Object> examples) {
    /** The field of a component of the model. */
    static SchemaField of(String component) {
        return switch (component) {
            case "title" -> field("The headline.", "Small tools age well");
            case "date" ->
                field(
                        "When the post was published: an ISO 8601 date and time with its offset.",
                        "2025-09-18T16:00:00+00:00");
            case "tags" -> field("The topics, each once.", List.of("news", "tools"));
            case "source" -> field("Who published the original. A link post needs one.", "Example Weekly");
            case "externalUrl" ->
                field(
                        "Where the original is: an http or https URL without user name and password. "
                                + "A link post needs one.",
                        "https://example.org/a");
            case "postKind" ->
                field(
                        "What the post links to: link or release. Another one is kept, and warned of. "
                                + "A link post needs one.",
                        "link",
                        "release");
            case "draft" -> field("Whether the post is not published yet.", true, false);
            case "tldr" -> field("The post in a sentence or two.", "A greeting in one line.");
            case "summary" -> field("The post in a paragraph.", "A greeting, and where it comes from.");
            default -> throw new IllegalArgumentException("no text describes " + component);
        };
    }

    /** The name of a component as a file spells it. */
    static String key(String component) {
        return component.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static SchemaField field(String description, Object... examples) {
        return new SchemaField(description, List.of(examples));
    }
}
