package io.github.postmodel.io.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event of the kind that the corpus has. */
record Event(
        @NotBlank String title,
        @NotNull OffsetDateTime date,
        @Nullable OffsetDateTime eventDate,
        @Nullable OffsetDateTime endDate,
        @Nullable String location,
        @Nullable String city,
        @Nullable String country,
        @Nullable String region,
        @DecimalMin("-90") @DecimalMax("90") @Nullable Double lat,
        @DecimalMin("-180") @DecimalMax("180") @Nullable Double lon,
        @Nullable String organizer,
        @Nullable Mode mode,
        List<@NotBlank String> tags,
        String source,
        @JsonProperty("external_url") URI externalUrl,
        boolean draft,
        String uid,
        String provider) {

    enum Mode {
        @JsonProperty("in-person")
        IN_PERSON,
        @JsonProperty("online")
        ONLINE,
        @JsonProperty("hybrid")
        HYBRID
    }

    Event withDraft(boolean changed) {
        return new Event(
                title,
                date,
                eventDate,
                endDate,
                location,
                city,
                country,
                region,
                lat,
                lon,
                organizer,
                mode,
                tags,
                source,
                externalUrl,
                changed,
                uid,
                provider);
    }
}
