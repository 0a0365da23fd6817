package io.github.postmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.examples.spark.rows.PostRow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.apache.spark.sql.Row;

/** Compares a row of the table with what the reader gives, field by field. */
final class SamePost {
    private SamePost() {}

    static void assertSame(Row row, Post post) {
        FrontMatter front = post.frontMatter();
        assertThat(row.<String>getAs("title")).isEqualTo(front.title());
        assertThat(date(row)).isEqualTo(front.date());
        assertThat(row.getList(row.fieldIndex("tags"))).isEqualTo(front.tags());
        assertThat(row.<String>getAs("source")).isEqualTo(front.source());
        assertThat(row.<String>getAs("external_url")).isEqualTo(Objects.toString(front.externalUrl(), null));
        assertThat(row.<String>getAs("post_kind"))
                .isEqualTo(front.postKind() == null ? null : front.postKind().value());
        assertThat(row.<Boolean>getAs("draft")).isEqualTo(front.draft());
        assertThat(row.<String>getAs("tldr")).isEqualTo(front.tldr());
        assertThat(row.<String>getAs("summary")).isEqualTo(front.summary());
        assertThat(row.<String>getAs("body")).isEqualTo(post.body().text());
        assertThat(row.<String>getAs("extra"))
                .isEqualTo(PostRow.of("", true, post).extra());
        assertThat(row.<Integer>getAs("year"))
                .isEqualTo(
                        front.date() == null
                                ? null
                                : front.date()
                                        .toInstant()
                                        .atOffset(ZoneOffset.UTC)
                                        .getYear());
    }

    /** The date as it was written: the moment, at its offset. Two dates are equal only if both are. */
    private static OffsetDateTime date(Row row) {
        Instant date = row.getAs("date");
        return date == null ? null : date.atOffset(ZoneOffset.of(row.getAs("date_offset")));
    }
}
