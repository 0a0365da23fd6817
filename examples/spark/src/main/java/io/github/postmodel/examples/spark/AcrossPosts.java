package io.github.postmodel.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** What no post can say by itself. */
final class AcrossPosts {
    private AcrossPosts() {}

    /** A problem for each file whose {@code external_url}, to the letter, another has whose path sorts before it. */
    static Dataset<Row> duplicates(Dataset<Row> files) {
        Dataset<Row> links = files.where("link IS NOT NULL").select("link.*", "path");
        Dataset<Row> first = links.groupBy("external_url")
                .agg(min(struct("path", "line")).as("first"), count(lit(1)).as("files"))
                .where("files > 1")
                .select("external_url", "first");
        return links.join(first, "external_url")
                .where("path != first.path")
                .select("path", "line", "column", "external_url", "first.path", "first.line")
                .map((MapFunction<Row, Row>) AcrossPosts::duplicate, Encoders.row(ProblemTable.SCHEMA));
    }

    private static Row duplicate(Row row) {
        String message = "external_url " + Problem.quote(row.getString(3)) + " is also in " + row.getString(4) + ":"
                + row.getInt(5) + "; remove one of the two posts, or fix its external_url";
        int line = row.getInt(1);
        int column = row.getInt(2);
        SourceRange place = new SourceRange(line, column, line, column);
        return ProblemTable.row(
                row.getString(0), Problem.of(Rule.EXTERNAL_URL_DUPLICATE, "external_url", message, place));
    }

    /** How many posts there are of each day, in UTC, and source. */
    static Dataset<Row> days(Dataset<Row> files) {
        return files.where("post IS NOT NULL")
                .groupBy(to_date(col("post.date")).as("day"), col("post.source"))
                .agg(count(lit(1)).as("posts"))
                .orderBy("day", "source");
    }

    /** How many posts there are of all days. */
    static long posts(Dataset<Row> days) {
        return days.agg(coalesce(sum("posts"), lit(0L))).head().getLong(0);
    }
}
