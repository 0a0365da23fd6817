package io.github.postmodel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a post. Deeply immutable and thread-safe.
 *
 * <p>A field that the file does not have is null (or empty, or false): that a title is needed is a rule, not a
 * condition of this constructor, so that all problems of a post show at once.
 *
 * @param title the headline
 * @param date when the post was published; the offset is kept as written, the time to the microsecond (what is finer
 *     is cut off, for the format has no finer one); the year is 1 to 9999
 * @param tags the tags in file order; empty where the file has none
 * @param source who published the original
 * @param externalUrl where the original is; {@code external_url} in the file
 * @param postKind what the post links to; {@code post_kind} in the file
 * @param draft whether the post is not published yet; false where the file does not say
 * @param tldr the post in a sentence or two
 * @param summary the post in a paragraph
 * @param extra every other key of the file, in file order: null, String, Boolean, Integer, Long, BigInteger, Double,
 *     LocalDate, LocalDateTime, OffsetDateTime, and lists, sets and maps of them. Values come out in these types
 *     whatever number type went in (the narrowest that holds it). Never one of {@link #KEYS}
 */
@NotFutureUnlessDraft(payload = Severity.Warning.class)
@NoMisspeltKeys(payload = Severity.Warning.class)
// @Nullable says what a post may hold, @NotNull what a valid one holds.
@SuppressWarnings("MultipleNullnessAnnotations")
public record FrontMatter(
        @NotBlank(message = "{io.github.postmodel.title-required}")
        @NoControlCharacters
        @NoMojibake(payload = Severity.Warning.class)
        @Nullable
        String title,

        @NotNull(message = "{io.github.postmodel.date-required}") @NotBefore("1990-01-01") @Nullable
        OffsetDateTime date,

        @NotBlankTags
        @NoControlCharacters
        @NoMojibake(payload = Severity.Warning.class)
        @DistinctTags(payload = Severity.Warning.class)
        List<String> tags,

        @NoControlCharacters @NoMojibake(payload = Severity.Warning.class) @Nullable
        String source,

        @HttpUrl @Nullable URI externalUrl,

        @NoControlCharacters @KnownPostKind(payload = Severity.Warning.class) @Nullable
        PostKind postKind,

        boolean draft,

        @NoControlCharacters @NoMojibake(payload = Severity.Warning.class) @Nullable
        String tldr,

        @NoControlCharacters @NoMojibake(payload = Severity.Warning.class) @Nullable
        String summary,

        Map<String, @Nullable Object> extra)
        implements Serializable {

    /** The known keys as a file spells them, in the order in which they are written. */
    public static final List<String> KEYS =
            List.of("title", "date", "tags", "source", "external_url", "post_kind", "draft", "tldr", "summary");

    /**
     * Copies defensively.
     *
     * @param title the headline, or null
     * @param date the date of publication, or null
     * @param tags the tags
     * @param source the publisher, or null
     * @param externalUrl the original, or null
     * @param postKind the kind, or null
     * @param draft whether it is a draft
     * @param tldr a sentence or two, or null
     * @param summary a paragraph, or null
     * @param extra every other key
     * @throws IllegalArgumentException if {@code extra} has a key of {@link #KEYS} or a value of a type that the
     *     format does not have, or if the year of a date is not 1 to 9999
     */
    public FrontMatter {
        date = ExtraValues.writable(date);
        tags = List.copyOf(tags);
        extra = ExtraValues.freeze(extra);
    }

    /**
     * An empty builder.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that holds this front matter.
     *
     * @return a builder with every field set as here
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.date = date;
        builder.tags = new ArrayList<>(tags);
        builder.source = source;
        builder.externalUrl = externalUrl;
        builder.postKind = postKind;
        builder.draft = draft;
        builder.tldr = tldr;
        builder.summary = summary;
        builder.extra = new LinkedHashMap<>(extra);
        return builder;
    }

    /** Makes a {@link FrontMatter} field by field; null clears a field. Not thread-safe; may be used again. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable OffsetDateTime date;
        private List<String> tags = new ArrayList<>();
        private @Nullable String source;
        private @Nullable URI externalUrl;
        private @Nullable PostKind postKind;
        private boolean draft;
        private @Nullable String tldr;
        private @Nullable String summary;
        private Map<String, @Nullable Object> extra = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets the headline.
         *
         * @param title the headline, or null for none
         * @return this builder
         */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets the date of publication.
         *
         * @param date the date with its offset, or null for none
         * @return this builder
         */
        public Builder date(@Nullable OffsetDateTime date) {
            this.date = date;
            return this;
        }

        /**
         * Sets the tags, in place of those there are.
         *
         * @param tags the tags in order
         * @return this builder
         */
        public Builder tags(List<String> tags) {
            this.tags = new ArrayList<>(tags);
            return this;
        }

        /**
         * Sets the tags, in place of those there are.
         *
         * @param tags the tags in order
         * @return this builder
         */
        public Builder tags(String... tags) {
            return tags(List.of(tags));
        }

        /**
         * Adds a tag behind those there are.
         *
         * @param tag the tag
         * @return this builder
         */
        public Builder addTag(String tag) {
            tags.add(Objects.requireNonNull(tag, "tag"));
            return this;
        }

        /**
         * Sets who published the original.
         *
         * @param source the publisher's name, or null for none
         * @return this builder
         */
        public Builder source(@Nullable String source) {
            this.source = source;
            return this;
        }

        /**
         * Sets where the original is.
         *
         * @param externalUrl the URL, or null for none
         * @return this builder
         */
        public Builder externalUrl(@Nullable URI externalUrl) {
            this.externalUrl = externalUrl;
            return this;
        }

        /**
         * Sets what the post links to.
         *
         * @param postKind the kind, or null for none
         * @return this builder
         */
        public Builder postKind(@Nullable PostKind postKind) {
            this.postKind = postKind;
            return this;
        }

        /**
         * Sets whether the post is not published yet.
         *
         * @param draft true for a draft
         * @return this builder
         */
        public Builder draft(boolean draft) {
            this.draft = draft;
            return this;
        }

        /**
         * Sets the post in a sentence or two.
         *
         * @param tldr the text, or null for none
         * @return this builder
         */
        public Builder tldr(@Nullable String tldr) {
            this.tldr = tldr;
            return this;
        }

        /**
         * Sets the post in a paragraph.
         *
         * @param summary the text, or null for none
         * @return this builder
         */
        public Builder summary(@Nullable String summary) {
            this.summary = summary;
            return this;
        }

        /**
         * Sets all other keys, in place of those there are.
         *
         * @param extra keys and values in order; see {@link FrontMatter#extra()} for the types
         * @return this builder
         */
        public Builder extra(Map<String, ?> extra) {
            this.extra = new LinkedHashMap<>(extra);
            return this;
        }

        /**
         * Sets one other key: in its place if it is there, else behind the others. A null value is written as
         * {@code null}; {@link #removeExtra} takes the key away.
         *
         * @param key a key that is none of {@link FrontMatter#KEYS}
         * @param value the value; see {@link FrontMatter#extra()} for the types
         * @return this builder
         */
        public Builder putExtra(String key, @Nullable Object value) {
            extra.put(key, value);
            return this;
        }

        /**
         * Takes one other key away.
         *
         * @param key the key; nothing happens where it is not there
         * @return this builder
         */
        public Builder removeExtra(String key) {
            extra.remove(key);
            return this;
        }

        /**
         * The front matter as set so far.
         *
         * @return the front matter
         * @throws IllegalArgumentException as {@link FrontMatter}'s constructor
         */
        public FrontMatter build() {
            return new FrontMatter(title, date, tags, source, externalUrl, postKind, draft, tldr, summary, extra);
        }
    }
}
