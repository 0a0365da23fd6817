package io.github.postmodel.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A problem as a row. Line and column are those of its start; null where the file could not be opened. */
final class ProblemTable {
    static final StructType SCHEMA = new StructType()
            .add("path", DataTypes.StringType, false)
            .add("line", DataTypes.IntegerType)
            .add("column", DataTypes.IntegerType)
            .add("rule", DataTypes.StringType, false)
            .add("severity", DataTypes.StringType, false)
            .add("message", DataTypes.StringType, false);

    private ProblemTable() {}

    /** The problems of all files, of those that have any. */
    static Dataset<Row> of(Dataset<Row> files) {
        return files.select(explode(col("problems")).as("problem")).select("problem.*");
    }

    static Row row(String path, Problem problem) {
        SourceRange range = problem.range();
        return RowFactory.create(
                path,
                range == null ? null : range.startLine(),
                range == null ? null : range.startColumn(),
                problem.rule(),
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.message());
    }
}
