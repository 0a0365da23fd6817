package io.github.postmodel.examples.spark;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** A post as a row. */
final class PostTable {
    /** Said in full: by itself Spark finds no component of a record, and says nothing. */
    static final StructType SCHEMA = new StructType()
            .add("path", DataTypes.StringType, false)
            .add("title", DataTypes.StringType)
            .add("date", DataTypes.TimestampType)
            .add("date_offset", DataTypes.StringType)
            .add("tags", DataTypes.createArrayType(DataTypes.StringType, false), false)
            .add("source", DataTypes.StringType)
            .add("external_url", DataTypes.StringType)
            .add("post_kind", DataTypes.StringType)
            .add("draft", DataTypes.BooleanType, false)
            .add("tldr", DataTypes.StringType)
            .add("summary", DataTypes.StringType)
            .add("body", DataTypes.StringType, false)
            .add("extra", DataTypes.StringType, false)
            .add("year", DataTypes.IntegerType);

    private PostTable() {}

    static Row row(String path, Post post) {
        FrontMatter front = post.frontMatter();
        OffsetDateTime date = front.date();
        return RowFactory.create(
                path,
                front.title(),
                date == null ? null : date.toInstant(),
                date == null ? null : offset(date.getOffset()),
                front.tags().toArray(),
                front.source(),
                text(front.externalUrl()),
                front.postKind() == null ? null : front.postKind().value(),
                front.draft(),
                front.tldr(),
                front.summary(),
                post.body().text(),
                ExtraJson.of(front.extra()),
                // The year of the column date, which is in UTC: a filter by both must not lose a post.
                date == null ? null : date.withOffsetSameInstant(ZoneOffset.UTC).getYear());
    }

    /** As a file has it: {@code +00:00} and never {@code Z}. */
    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }

    private static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }
}
