package io.github.postmodel;

import java.io.Serializable;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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
 * <pre>{@code
 * FrontMatter fields = FrontMatter.builder()
 *         .title("Small tools age well")
 *         .date(OffsetDateTime.parse("2025-03-10T09:15:00-08:00"))
 *         .tags(List.of("tools"))
 *         .extra(Map.of("layout", "wide"))
 *         .build();
 * }</pre>
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
 *     whatever number type went in (the narrowest that holds it). A key is never one of {@link #KEYS}. At most a
 *     million values, nested at most a thousand levels deep; a list that is there twice counts twice
 */
@WholeFrontMatter
@WholeFrontMatter(groups = Advice.class)
public record FrontMatter(
        @CleanText @CleanText(groups = Advice.class) @Nullable
        String title,

        @NotBefore("1990-01-01") @Nullable OffsetDateTime date,

        @CleanTags @CleanTags(groups = Advice.class) List<String> tags,

        @CleanText @CleanText(groups = Advice.class) @Nullable
        String source,

        @HttpUrl @HttpUrl(groups = Advice.class) @Nullable URI externalUrl,

        @CleanText @CleanText(groups = Advice.class) @KnownPostKind(groups = Advice.class) @Nullable
        PostKind postKind,

        boolean draft,

        @CleanText @CleanText(groups = Advice.class) @Nullable
        String tldr,

        @CleanText @CleanText(groups = Advice.class) @Nullable
        String summary,

        Map<String, @Nullable Object> extra)
        implements Serializable {

    /** The known keys as a file spells them, in the order in which they are written. */
    public static final List<String> KEYS = keys();

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
     * @throws IllegalArgumentException if {@code extra} has a key of {@link #KEYS}, a value of a type that the format
     *     does not have, a thousand levels or a million values; or if the year of a date is not 1 to 9999
     */
    public FrontMatter {
        date = ExtraValues.writable(date);
        tags = copyOf(tags);
        extra = ExtraValues.freeze(Objects.requireNonNull(extra, "extra"));
    }

    private static List<String> keys() {
        // A stream takes longer to start than a post to be read, and every program that reads one would wait for it.
        List<String> keys = new ArrayList<>();
        for (Field field : Field.values()) {
            keys.add(field.key());
        }
        return List.copyOf(keys);
    }

    private static List<String> copyOf(List<String> tags) {
        for (String tag : Objects.requireNonNull(tags, "tags")) {
            Objects.requireNonNull(tag, "a tag of tags");
        }
        return List.copyOf(tags);
    }

    /**
     * The value of any field. The components named after the fields are the same, one by one.
     *
     * @param field the field
     * @return a value of the class that {@link Field.Type#javaType()} names; null where it is not set
     */
    public @Nullable Object get(Field field) {
        return switch (Objects.requireNonNull(field, "field")) {
            case TITLE -> title;
            case DATE -> date;
            case TAGS -> tags;
            case SOURCE -> source;
            case EXTERNAL_URL -> externalUrl;
            case POST_KIND -> postKind;
            case DRAFT -> draft;
            case TLDR -> tldr;
            case SUMMARY -> summary;
        };
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
        for (Field field : Field.values()) {
            builder.set(field, get(field));
        }
        return builder.extra(extra);
    }

    /** Makes a {@link FrontMatter} field by field; null clears a field. Not thread-safe; may be used again. */
    public static final class Builder {
        private final Map<Field, Object> values = new EnumMap<>(Field.class);

        private Map<String, @Nullable Object> extra = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets any field. The methods named after the fields do the same for one of them.
         *
         * @param field the field
         * @param value a value of the class that {@link Field.Type#javaType()} names, or null for none
         * @return this builder
         * @throws ClassCastException if the value is of another class
         */
        public Builder set(Field field, @Nullable Object value) {
            Objects.requireNonNull(field, "field");
            if (value == null) {
                values.remove(field);
            } else {
                values.put(field, field.type().javaType().cast(value));
            }
            return this;
        }

        /**
         * Sets the headline.
         *
         * @param title the headline, or null for none
         * @return this builder
         */
        public Builder title(@Nullable String title) {
            return set(Field.TITLE, title);
        }

        /**
         * Sets the date of publication.
         *
         * @param date the date with its offset, or null for none
         * @return this builder
         */
        public Builder date(@Nullable OffsetDateTime date) {
            return set(Field.DATE, date);
        }

        /**
         * Sets the tags, in place of those there are.
         *
         * @param tags the tags in order
         * @return this builder
         */
        public Builder tags(List<String> tags) {
            return set(Field.TAGS, copyOf(tags));
        }

        /**
         * Sets the tags, in place of those there are.
         *
         * @param tags the tags in order
         * @return this builder
         */
        public Builder tags(String... tags) {
            return tags(Arrays.asList(Objects.requireNonNull(tags, "tags")));
        }

        /**
         * Adds a tag after those there are.
         *
         * @param tag the tag
         * @return this builder
         */
        public Builder addTag(String tag) {
            List<String> tags = new ArrayList<>(tags());
            tags.add(Objects.requireNonNull(tag, "tag"));
            return set(Field.TAGS, tags);
        }

        /**
         * Sets who published the original.
         *
         * @param source the publisher's name, or null for none
         * @return this builder
         */
        public Builder source(@Nullable String source) {
            return set(Field.SOURCE, source);
        }

        /**
         * Sets where the original is.
         *
         * @param externalUrl the URL, or null for none
         * @return this builder
         */
        public Builder externalUrl(@Nullable URI externalUrl) {
            return set(Field.EXTERNAL_URL, externalUrl);
        }

        /**
         * Sets what the post links to.
         *
         * @param postKind the kind, or null for none
         * @return this builder
         */
        public Builder postKind(@Nullable PostKind postKind) {
            return set(Field.POST_KIND, postKind);
        }

        /**
         * Sets whether the post is not published yet.
         *
         * @param draft true for a draft
         * @return this builder
         */
        public Builder draft(boolean draft) {
            return set(Field.DRAFT, draft);
        }

        /**
         * Sets the post in a sentence or two.
         *
         * @param tldr the text, or null for none
         * @return this builder
         */
        public Builder tldr(@Nullable String tldr) {
            return set(Field.TLDR, tldr);
        }

        /**
         * Sets the post in a paragraph.
         *
         * @param summary the text, or null for none
         * @return this builder
         */
        public Builder summary(@Nullable String summary) {
            return set(Field.SUMMARY, summary);
        }

        /**
         * Sets all other keys, in place of those there are.
         *
         * @param extra keys and values in order; see {@link FrontMatter#extra()} for the types
         * @return this builder
         */
        public Builder extra(Map<String, ?> extra) {
            this.extra = new LinkedHashMap<>(Objects.requireNonNull(extra, "extra"));
            return this;
        }

        /**
         * Sets one other key: in its place if it is there, else after the others. A null value is written as
         * {@code null}; {@link #removeExtra} removes the key.
         *
         * @param key a key that is none of {@link FrontMatter#KEYS}
         * @param value the value; see {@link FrontMatter#extra()} for the types
         * @return this builder
         */
        public Builder putExtra(String key, @Nullable Object value) {
            extra.put(Objects.requireNonNull(key, "key"), value);
            return this;
        }

        /**
         * Removes one other key.
         *
         * @param key the key; nothing happens where it is not there
         * @return this builder
         */
        public Builder removeExtra(String key) {
            extra.remove(Objects.requireNonNull(key, "key"));
            return this;
        }

        /**
         * The front matter as set so far.
         *
         * @return the front matter
         * @throws IllegalArgumentException as {@link FrontMatter}'s constructor
         */
        public FrontMatter build() {
            return new FrontMatter(
                    value(Field.TITLE),
                    value(Field.DATE),
                    tags(),
                    value(Field.SOURCE),
                    value(Field.EXTERNAL_URL),
                    value(Field.POST_KIND),
                    Boolean.TRUE.equals(value(Field.DRAFT)),
                    value(Field.TLDR),
                    value(Field.SUMMARY),
                    extra);
        }

        private List<String> tags() {
            List<String> tags = value(Field.TAGS);
            return tags == null ? List.of() : tags;
        }

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // set() has checked the class.
        private <T> @Nullable T value(Field field) {
            return (T) values.get(field);
        }
    }
}
