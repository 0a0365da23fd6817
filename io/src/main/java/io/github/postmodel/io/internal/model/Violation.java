package io.github.postmodel.io.internal.model;

import com.fasterxml.jackson.databind.util.NameTransformer;
import io.github.postmodel.Advice;
import io.github.postmodel.Problem;
import io.github.postmodel.Severity;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.faults.BeanTypes;
import io.github.postmodel.io.internal.faults.ModelRule;
import io.github.postmodel.io.internal.faults.Names;
import io.github.postmodel.io.internal.faults.Property;
import io.github.postmodel.io.internal.tokens.Reading;
import io.github.postmodel.io.internal.tokens.Spot;
import io.github.postmodel.io.internal.tokens.Trail;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A violated constraint as a problem of the file: Jakarta's path through Java becomes one through the file. */
final class Violation {
    private static final String MAP_KEY = "<map key>";

    private final ConstraintViolation<?> violation;
    private final Reading reading;
    private final Names names;
    private @Nullable Object value;
    private @Nullable NameTransformer unwrapper;
    private boolean ofBean = true;
    private boolean ofKey;
    private String method = "";

    /**
     * A violation.
     *
     * @param unwrapper how the keys of the bean are written where they are among those of another; null else
     */
    Violation(ConstraintViolation<?> violation, Reading reading, Names names, @Nullable NameTransformer unwrapper) {
        this.unwrapper = unwrapper;
        this.violation = violation;
        this.reading = reading;
        this.names = names;
    }

    /**
     * Tells the violation, unless it may come of what could not be bound.
     *
     * @param bean what was checked
     * @param root where that is
     */
    void tell(Object bean, Trail root) {
        value = bean;
        Trail trail = root;
        for (Path.Node node : violation.getPropertyPath()) {
            trail = follow(node, trail);
        }
        boolean follows = ofBean ? reading.hasFaultIn(trail.path()) : reading.isFaulty(trail.path());
        if (follows || !trail.isPresent() && !reading.isComplete()) {
            return;
        }
        String rule = ModelRule.constraint(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
        boolean warning = violation.getConstraintDescriptor().getGroups().contains(Advice.class);
        Spot spot = ofKey ? trail.keySpot() : trail.spot();
        reading.tellOneOfSeveral(rule, warning ? Severity.WARNING : Severity.ERROR, spot, message(trail));
    }

    private Trail follow(Path.Node node, Trail trail) {
        Trail at = trail;
        if (node.isInIterable()) {
            ofKey = MAP_KEY.equals(node.getName());
            at = item(node, trail);
        }
        if (node.getKind() == ElementKind.PROPERTY && value != null) {
            return property(node.getName(), at);
        }
        ofBean = node.getKind() == ElementKind.BEAN;
        return at;
    }

    /** The item of a list or the value of a key; the items of a set have no place of their own. */
    private Trail item(Path.Node node, Trail trail) {
        Object in = value;
        if (node.getIndex() != null) {
            int index = node.getIndex();
            value = in instanceof List<?> list && index < list.size() ? list.get(index) : null;
            return names.inside(value, trail.step(index));
        }
        if (node.getKey() != null) {
            value = in instanceof Map<?, ?> map ? map.get(node.getKey()) : null;
            return names.inside(value, trail.step(String.valueOf(node.getKey())));
        }
        Integer index = trail.node() instanceof Node.Sequence list ? indexOf(list) : null;
        return index == null ? trail : trail.step(index);
    }

    /** An item of a set is found by its text; where it cannot be, the set is shown. */
    private @Nullable Integer indexOf(Node.Sequence list) {
        String text = String.valueOf(violation.getInvalidValue());
        for (int index = 0; index < list.items().size(); index++) {
            if (list.items().get(index).resolved() instanceof Node.Scalar scalar
                    && scalar.text().equals(text)) {
                return index;
            }
        }
        return null;
    }

    private Trail property(String javaName, Trail trail) {
        Object bean = value;
        Names.Bean description =
                bean == null || !BeanTypes.isBean(bean.getClass()) ? null : names.bean(bean.getClass());
        Property found = description == null ? null : description.property(javaName);
        ofBean = found == null || !found.isRead();
        if (description == null || found == null || ofBean || bean == null) {
            // What no file says, such as a method that compares two values, is about the whole.
            value = null;
            method = javaName;
            return trail;
        }
        value = found.of(bean);
        Property written = unwrapper == null ? found : found.renamed(unwrapper);
        unwrapper = written.unwrapper();
        return written.unwrapper() == null ? names.inside(value, names.step(description, written, trail)) : trail;
    }

    private String message(Trail trail) {
        String text = violation.getMessage();
        String path = trail.path();
        boolean must = text.startsWith("must ");
        if (ofBean) {
            String subject = path.isEmpty() ? "" : path + ": ";
            return subject + (must && !method.isEmpty() ? method + " " : "") + text;
        }
        if (ofKey) {
            return "the key of " + path + (must ? " " : ": ") + text;
        }
        Object invalid = violation.getInvalidValue();
        if (invalid == null && trail.isPresent() && text.equals("must not be empty")) {
            return path + " " + text;
        }
        if (invalid == null) {
            return path + (trail.isPresent() ? " is empty" : " is missing") + (must ? "; it " : ": ") + text;
        }
        if (!trail.isPresent() && (invalid instanceof Number || invalid instanceof Boolean)) {
            return path + " is missing, and so " + invalid + (must ? "; it " : ": ") + text;
        }
        String shown = shown(invalid, trail);
        return path + (shown.isEmpty() ? "" : " " + shown) + (must ? " " : ": ") + text;
    }

    /** A value as the file spells it; nothing for a list or a mapping. */
    private static String shown(Object invalid, Trail trail) {
        if (trail.node() instanceof Node.Scalar scalar) {
            return invalid instanceof CharSequence ? Problem.quote(scalar.text()) : scalar.text();
        }
        return "";
    }
}
