package io.github.postmodel.io.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Positive;

/** A type that a key of the file decides. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Shape.Circle.class, name = "circle"),
    @JsonSubTypes.Type(value = Shape.Square.class, name = "square")
})
sealed interface Shape {
    record Circle(@Positive double radius, String label) implements Shape {}

    record Square(@Positive int side, String label) implements Shape {}
}
