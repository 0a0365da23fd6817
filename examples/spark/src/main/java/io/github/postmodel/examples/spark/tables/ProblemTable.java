package io.github.postmodel.examples.spark.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import io.github.postmodel.examples.spark.rows.ProblemRow;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A problem as a row. */
public final class ProblemTable {
    public static final StructType SCHEMA = new StructType()
            .add("path", DataTypes.StringType, false)
            .add("line", DataTypes.IntegerType)
            .add("column", DataTypes.IntegerType)
            .add("rule", DataTypes.StringType, false)
            .add("severity", DataTypes.StringType, false)
            .add("message", DataTypes.StringType, false);

    private ProblemTable() {}

    /** The problems of all files by themselves. */
    public static Dataset<Row> of(Dataset<Row> files) {
        return files.select(explode(col("problems")).as("problem")).select("problem.*");
    }

    /** By path and place. */
    public static Dataset<Row> sorted(Dataset<Row> problems) {
        return problems.orderBy("path", "line", "column", "rule", "message");
    }

    public static Row row(ProblemRow problem) {
        return RowFactory.create(
                problem.path(),
                problem.line(),
                problem.column(),
                problem.rule(),
                problem.severity(),
                problem.message());
    }
}
