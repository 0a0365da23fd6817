package io.github.postmodel.io.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.github.postmodel.Advice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Set;

/** A class whose properties a file calls otherwise than Java does. */
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
class Page {
    @NotBlank
    @JsonProperty
    String pageTitle;

    @JsonProperty("site.name")
    @NotNull
    String site;

    @JsonProperty(required = true)
    String layoutName;

    @JsonUnwrapped(prefix = "og:")
    OpenGraph openGraph;

    @JsonProperty
    Set<@Positive Integer> relatedPages;

    @JsonProperty
    @Pattern(regexp = "[a-z]+", groups = Advice.class)
    String fileSlug;

    @JsonProperty
    List<Shape> shapeList;

    static class OpenGraph {
        @NotBlank
        @JsonProperty
        String title;

        @JsonProperty
        int width;
    }
}
