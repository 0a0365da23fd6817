package io.github.postmodel.io.internal.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.deser.UnresolvedForwardReference;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.faults.Names;
import io.github.postmodel.io.internal.faults.Property;
import io.github.postmodel.io.internal.tokens.Reading;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Why the code of a model does not take a value, in words for whoever wrote the file. */
record Refusal(Names names, Reading reading) {

    /**
     * The message.
     *
     * @param fault what Jackson threw
     * @param cause what the code threw, or the same
     */
    String message(Exception fault, Throwable cause) {
        if (cause instanceof NullPointerException && fault instanceof ValueInstantiationException refused) {
            List<String> missing = missing(refused.getType().getRawClass());
            String text = Objects.requireNonNullElse(cause.getMessage(), "");
            // Java's own words, about code that nobody sees here.
            if (missing.contains(text)) {
                // As Objects.requireNonNull(title, "title") has it.
                missing = List.of(text);
            }
            if (!missing.isEmpty() && (text.isEmpty() || text.startsWith("Cannot ") || missing.contains(text))) {
                boolean one = missing.size() == 1;
                return refused.getType().getRawClass().getSimpleName() + " needs a value for "
                        + (one ? missing.get(0) : "one of " + String.join(", ", missing))
                        + (one ? ", which is missing" : ", which are missing");
            }
        }
        if (cause instanceof UnresolvedForwardReference references && references.getUnresolvedIds() != null) {
            return references.getUnresolvedIds().stream()
                    .map(id -> "nothing in this file has the id " + Problem.quote(String.valueOf(id.getId())))
                    .collect(Collectors.joining("; "));
        }
        if (cause instanceof UnresolvedForwardReference reference && reference.getRoid() != null) {
            return "nothing before it has the id " + Problem.quote(String.valueOf(reference.getUnresolvedId()));
        }
        if (cause instanceof JsonProcessingException jackson) {
            return jackson.getOriginalMessage();
        }
        String text = Objects.requireNonNullElse(cause.getMessage(), "");
        return text.isBlank() ? "this is refused, with " + cause.getClass().getSimpleName() : text;
    }

    /** The properties of a bean that the mapping at hand has no value for. */
    private List<String> missing(Class<?> type) {
        if (!(reading.current().node() instanceof Node.Mapping mapping)) {
            return List.of();
        }
        List<String> given = mapping.pairs().stream()
                .filter(pair -> !(pair.value().resolved() instanceof Node.Scalar scalar && scalar.isNull()))
                .map(pair -> pair.key().resolved() instanceof Node.Scalar key ? key.text() : "")
                .toList();
        return names.flat(names.bean(type)).stream()
                .filter(property -> property.isRead()
                        && !property.type().isPrimitive()
                        && !given.contains(names.spelling(property, given)))
                .map(Property::key)
                .toList();
    }
}
