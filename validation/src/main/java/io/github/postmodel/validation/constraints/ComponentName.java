package io.github.postmodel.validation.constraints;

/** The names of the model's components, as a file spells them. */
public final class ComponentName {
    private ComponentName() {}

    /**
     * The key of a component.
     *
     * @param component the component of the front matter, or of the post
     * @return the key; empty for the front matter as a whole
     */
    public static String key(String component) {
        return switch (component) {
            case "frontMatter" -> "";
            case "externalUrl" -> "external_url";
            case "postKind" -> "post_kind";
            default -> component;
        };
    }
}
