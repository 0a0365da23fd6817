package io.github.postmodel.examples.spark.rows;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import java.io.Serializable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A post as a row of the table {@code posts}. Immutable. What a post does not have is null.
 *
 * @param path the path of the file in its folder
 * @param valid whether the file has no error
 * @param title the title
 * @param date the moment
 * @param dateOffset the offset of the date as it was written, such as {@code +02:00}
 * @param tags the tags
 * @param source the source
 * @param externalUrl the link to the original
 * @param postKind the kind
 * @param draft whether it is a draft
 * @param tldr the tldr
 * @param summary the summary
 * @param body the text
 * @param extra every other key, as a JSON object
 * @param year the year of {@code date} in UTC
 */
public record PostRow(
        String path,
        boolean valid,
        @Nullable String title,
        @Nullable Instant date,
        @Nullable String dateOffset,
        List<String> tags,
        @Nullable String source,
        @Nullable String externalUrl,
        @Nullable String postKind,
        boolean draft,
        @Nullable String tldr,
        @Nullable String summary,
        String body,
        String extra,
        @Nullable Integer year)
        implements Serializable {
    /**
     * The row of a post.
     *
     * @param path the path of its file
     * @param valid whether the file has no error
     * @param post the post
     * @return its row
     */
    public static PostRow of(String path, boolean valid, Post post) {
        FrontMatter front = post.frontMatter();
        OffsetDateTime date = front.date();
        return new PostRow(
                path,
                valid,
                front.title(),
                date == null ? null : date.toInstant(),
                date == null ? null : offset(date.getOffset()),
                front.tags(),
                front.source(),
                Objects.toString(front.externalUrl(), null),
                front.postKind() == null ? null : front.postKind().value(),
                front.draft(),
                front.tldr(),
                front.summary(),
                post.body().text(),
                ExtraJson.of(front.extra()),
                // In UTC, as the column date is: a filter by both must not lose a post.
                date == null ? null : date.withOffsetSameInstant(ZoneOffset.UTC).getYear());
    }

    /** As a file has it: {@code +00:00} and never {@code Z}. */
    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }
}
