package io.github.postmodel.io.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** A model such as a user writes: what the table of faults is about. */
record Talk(
        @NotBlank String title,
        @NotNull OffsetDateTime date,
        @Size(max = 3) List<@NotBlank String> tags,
        @Min(1) @Max(500) int seats,
        Place place,
        Level level,
        boolean online,
        Map<@Size(max = 10) String, @NotBlank String> links,
        List<Speaker> speakers,
        @DecimalMax("99.5") BigDecimal price,
        @JsonAlias({"ver", "edition"}) @Size(max = 4) String version,
        Days days) {

    enum Level {
        EASY,
        HARD,
        @JsonProperty("very-hard")
        VERY_HARD
    }

    record Place(
            @JsonProperty(required = true) String name,
            String city,
            @Positive Integer seats,
            Point geo) {
        Place {
            if ("Atlantis".equals(city)) {
                throw new IllegalArgumentException("there is no city of this name any more");
            }
        }
    }

    record Point(@Min(-90) @Max(90) double lat, double lon) {}

    record Speaker(@NotBlank String name, Level level, List<String> topics) {}

    record Days(LocalDate from, LocalDate to) {
        @AssertTrue(message = "the last day is before the first")
        boolean isInOrder() {
            return from == null || to == null || !to.isBefore(from);
        }
    }
}
