package io.github.postmodel.examples.spark.tables;

import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validation.Claim;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A claim of {@code PostSetValidator} as a row. */
public final class ClaimTable {
    public static final StructType SCHEMA = new StructType()
            .add("rule", DataTypes.StringType, false)
            .add("key", DataTypes.StringType, false)
            .add("property", DataTypes.StringType, false)
            .add("value", DataTypes.StringType, false)
            .add("start_line", DataTypes.IntegerType, false)
            .add("start_column", DataTypes.IntegerType, false)
            .add("end_line", DataTypes.IntegerType, false)
            .add("end_column", DataTypes.IntegerType, false)
            .add("path", DataTypes.StringType, false)
            .add("line", DataTypes.IntegerType, false);

    private ClaimTable() {}

    public static Row row(Claim claim) {
        SourceRange range = claim.range();
        return RowFactory.create(
                claim.rule().id(),
                claim.key(),
                claim.property(),
                claim.value(),
                range.startLine(),
                range.startColumn(),
                range.endLine(),
                range.endColumn(),
                claim.place().path(),
                claim.place().line());
    }

    public static Claim claim(Row row) {
        return new Claim(
                Rule.of(row.getString(0)).orElseThrow(),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                new SourceRange(row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7)),
                new Claim.Place(row.getString(8), row.getInt(9)));
    }
}
