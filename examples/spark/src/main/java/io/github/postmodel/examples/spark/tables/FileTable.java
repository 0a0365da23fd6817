package io.github.postmodel.examples.spark.tables;

import io.github.postmodel.examples.spark.rows.FileRow;
import io.github.postmodel.examples.spark.rows.PostRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The files that were read, as rows: what each is, and what was found in it. */
public final class FileTable {
    public static final StructType SCHEMA = new StructType()
            .add("path", DataTypes.StringType, false)
            .add("name", DataTypes.StringType, false)
            .add("bytes", DataTypes.LongType, false)
            .add("modified", DataTypes.TimestampType)
            .add("is_post", DataTypes.BooleanType, false)
            .add("valid", DataTypes.BooleanType, false)
            .add("day", DataTypes.DateType)
            .add("source", DataTypes.StringType)
            .add("problems", DataTypes.createArrayType(ProblemTable.SCHEMA, false), false)
            .add("claims", DataTypes.createArrayType(ClaimTable.SCHEMA, false), false);

    /** With the post itself. */
    public static final StructType WITH_POST = SCHEMA.add("post", PostTable.SCHEMA);

    private FileTable() {}

    /** Of {@link #WITH_POST}. Not a constant: how it takes dates is a setting of the session. */
    public static Encoder<Row> encoder() {
        return Encoders.row(WITH_POST);
    }

    public static Row row(Row file, FileRow read) {
        PostRow post = read.post();
        return RowFactory.create(
                file.get(0),
                file.get(1),
                file.get(2),
                file.get(3),
                post != null,
                read.valid(),
                post == null ? null : day(post.date()),
                post == null ? null : post.source(),
                read.problems().stream().map(ProblemTable::row).toArray(),
                read.claims().stream().map(ClaimTable::row).toArray(),
                post == null ? null : PostTable.row(post));
    }

    private static @Nullable LocalDate day(@Nullable Instant date) {
        return date == null ? null : LocalDate.ofInstant(date, ZoneOffset.UTC);
    }
}
