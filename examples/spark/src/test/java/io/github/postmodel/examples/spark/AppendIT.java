package io.github.postmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.examples.spark.tables.Mode;
import io.github.postmodel.examples.spark.tables.Tables;
import io.github.postmodel.io.PostReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One post in a hundred changes, and as many are new: only those are read, and the tables are as after a full run. */
class AppendIT {
    private static final int DAILY = ManyPosts.NUMBER / 100;

    @TempDir
    private static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void start() throws IOException {
        spark = Cluster.twoExecutors();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void load() throws IOException {
        Path posts = folder.resolve("posts");
        ManyPosts.write(posts);
        run("appended", Mode.ERROR, posts);
        change(posts);
        ManyPosts.write(posts.resolve("new"), DAILY, 1);

        Counts appended = run("appended", Mode.APPEND, posts);
        Counts full = run("full", Mode.ERROR, posts);

        assertThat(appended).isEqualTo(new Counts(ManyPosts.NUMBER + DAILY, 2L * DAILY, full.posts(), full.problems()));
        assertThat(table("appended", "posts").where("title = 'Changed'").count())
                .isPositive();
        for (String name : List.of("files", "posts", "problems")) {
            Dataset<Row> one = table("appended", name);
            Dataset<Row> other = table("full", name);
            assertThat(one.exceptAll(other).count()).as(name).isZero();
            assertThat(other.exceptAll(one).count()).as(name).isZero();
        }
    }

    private static void change(Path posts) throws IOException {
        try (Stream<Path> listed = PostReader.list(posts)) {
            List<Path> all = listed.toList();
            for (int number = 0; number < all.size(); number += all.size() / DAILY) {
                String text = Files.readString(all.get(number));
                Files.writeString(all.get(number), text.replaceFirst("(?m)^title:.*", "title: Changed"));
            }
        }
    }

    private static Counts run(String name, Mode mode, Path posts) throws IOException {
        return Load.run(spark, posts.toString(), new Tables(spark, path(name), mode));
    }

    private static Dataset<Row> table(String tables, String name) {
        Dataset<Row> table = new Tables(spark, path(tables)).read(name);
        return table.select(
                Stream.of(table.columns()).sorted().map(functions::col).toArray(Column[]::new));
    }

    private static String path(String name) {
        return folder.resolve(name).toString();
    }
}
