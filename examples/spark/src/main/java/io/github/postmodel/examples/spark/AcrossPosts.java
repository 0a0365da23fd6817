package io.github.postmodel.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.encode;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import io.github.postmodel.Problem;
import io.github.postmodel.examples.spark.rows.ProblemRow;
import io.github.postmodel.examples.spark.tables.ClaimTable;
import io.github.postmodel.examples.spark.tables.ProblemTable;
import io.github.postmodel.validation.Claim;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** What no post can say by itself. */
final class AcrossPosts {
    private AcrossPosts() {}

    /**
     * A problem for each file that claims what another one before it has claimed, by every rule of
     * {@code PostSetValidator} that makes claims.
     */
    static Dataset<Row> problems(Dataset<Row> files) {
        WindowSpec sameClaim = Window.partitionBy("rule", "key").orderBy(order());
        return files.select(explode(col("claims")).as("claim"))
                .select("claim.*")
                .withColumn("first_path", first("path").over(sameClaim))
                .withColumn("first_line", first("line").over(sameClaim))
                .withColumn("number", row_number().over(sameClaim))
                .where("number > 1")
                .map((MapFunction<Row, Row>) AcrossPosts::problem, Encoders.row(ProblemTable.SCHEMA));
    }

    /** The order in which a walk comes to the paths: folder by folder, names by the code units of Java. */
    private static Column order() {
        return encode(replace(col("path"), lit("/"), lit("\u0000")), "UTF-16BE");
    }

    private static Row problem(Row row) {
        Claim claim = ClaimTable.claim(row);
        Claim.Place first = new Claim.Place(row.getAs("first_path"), row.<Integer>getAs("first_line"));
        Problem problem = claim.lostTo(first);
        return ProblemTable.row(ProblemRow.of(claim.place().path(), problem));
    }

    /** How many posts there are of each day, in UTC, and source. */
    static Dataset<Row> days(Dataset<Row> files) {
        return files.where(col("is_post"))
                .groupBy("day", "source")
                .agg(count(lit(1)).as("posts"))
                .orderBy("day", "source");
    }

    /** How many posts there are of all days. */
    static long posts(Dataset<Row> days) {
        return days.agg(coalesce(sum("posts"), lit(0L))).head().getLong(0);
    }
}
