package io.github.postmodel.validation;

import io.github.postmodel.Body;
import io.github.postmodel.Field;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;

/** Turns the path of a violation into the name that the file has for the place. */
final class FileProperty {
    private FileProperty() {}

    static String of(ConstraintViolation<?> violation) {
        if (violation.getLeafBean() instanceof Body) {
            return "body";
        }
        String property = "";
        for (Path.Node node : violation.getPropertyPath()) {
            property = switch (node.getKind()) {
                case PROPERTY -> key(node.getName());
                case CONTAINER_ELEMENT -> element(property, node);
                case BEAN -> "";
                default -> property;
            };
        }
        return property;
    }

    /** The key of a component; empty for the front matter as a whole. */
    private static String key(String component) {
        for (Field field : Field.values()) {
            if (field.component().equals(component)) {
                return field.key();
            }
        }
        return component.equals("frontMatter") ? "" : component;
    }

    private static String element(String property, Path.Node node) {
        if (node.getIndex() != null) {
            return property + "[" + node.getIndex() + "]";
        }
        if (node.getKey() != null) {
            return property.equals("extra") ? node.getKey().toString() : property + "[" + node.getKey() + "]";
        }
        return property;
    }
}
