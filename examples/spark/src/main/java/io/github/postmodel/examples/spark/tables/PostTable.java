package io.github.postmodel.examples.spark.tables;

import io.github.postmodel.examples.spark.rows.PostRow;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A post as a row. */
public final class PostTable {
    /** Said in full: by itself Spark finds no component of a record, and says nothing. */
    public static final StructType SCHEMA = new StructType()
            .add("path", DataTypes.StringType, false)
            .add("valid", DataTypes.BooleanType, false)
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

    public static Row row(PostRow post) {
        return RowFactory.create(
                post.path(),
                post.valid(),
                post.title(),
                post.date(),
                post.dateOffset(),
                post.tags().toArray(),
                post.source(),
                post.externalUrl(),
                post.postKind(),
                post.draft(),
                post.tldr(),
                post.summary(),
                post.body(),
                post.extra(),
                post.year());
    }
}
