package io.github.postmodel.examples.spark;

import io.github.postmodel.Rule;
import io.github.postmodel.examples.spark.input.Input;
import io.github.postmodel.examples.spark.tables.FileTable;
import io.github.postmodel.examples.spark.tables.Mode;
import io.github.postmodel.examples.spark.tables.Tables;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * What an earlier run into the same tables has found, for {@link Mode#APPEND}. A file that has its size and its time
 * still is not read again; one that has gone is forgotten.
 */
final class Earlier {
    private static final String[] SAME = {"name", "bytes", "modified"};

    private final Tables tables;
    private final StructType schema;
    private final Dataset<Row> files;
    private final boolean isEmpty;

    private Earlier(Tables tables, StructType schema, Dataset<Row> files, boolean isEmpty) {
        this.tables = tables;
        this.schema = schema;
        this.files = files;
        this.isEmpty = isEmpty;
    }

    /**
     * The files of which the tables of a job know everything.
     *
     * @param lasting which of them are as they were, whatever the time is and whoever asks
     * @param names the tables of the job, that with the files first
     */
    static Earlier of(Tables tables, StructType schema, Column lasting, String... names) {
        if (tables.mode() != Mode.APPEND || !tables.areComplete(names)) {
            return new Earlier(tables, schema, tables.spark().emptyDataFrame(), true);
        }
        // Two names that are not UTF-8 may have one path.
        Column isUnique = functions.not(functions.contains(functions.col("path"), functions.lit("\uFFFD")));
        Dataset<Row> files = tables.read(names[0]).where(lasting.and(isUnique));
        return new Earlier(tables, schema, files, false);
    }

    /**
     * What the tables of a job know of files that have not changed. What depends on the time, or on who may read a file,
     * is asked again.
     */
    static Earlier ofFiles(Tables tables, String... names) {
        String again = "'" + Rule.DATE_FUTURE.id() + "', '" + Rule.FILE_UNREADABLE.id() + "'";
        Column lasting = functions.expr("NOT exists(problems, problem -> problem.rule IN (" + again + "))");
        return of(tables, FileTable.SCHEMA, lasting, names);
    }

    boolean isEmpty() {
        return isEmpty;
    }

    /** Those of an input that are to be read. */
    Dataset<Row> changed(Input input) {
        if (isEmpty) {
            return input.files();
        }
        Dataset<Row> changed = input.files().join(files.select(columns(SAME)), SAME, "left_anti");
        return input.tasks().divide(changed.select(columns(input.files().columns())));
    }

    /** The rows of those that are not. */
    Dataset<Row> unchanged(Input input) {
        if (isEmpty) {
            return tables.empty(schema);
        }
        Dataset<Row> unchanged = files.join(input.files().select(columns(SAME)), SAME, "left_semi");
        return unchanged.select(columns(schema.fieldNames()));
    }

    /** The rows of another table that are about some of the files. */
    Dataset<Row> table(String name, Dataset<Row> about) {
        return tables.read(name).join(about.select("path"), new String[] {"path"}, "left_semi");
    }

    private static Column[] columns(String... names) {
        return Stream.of(names).map(functions::col).toArray(Column[]::new);
    }
}
