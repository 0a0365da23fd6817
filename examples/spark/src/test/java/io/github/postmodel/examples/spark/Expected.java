package io.github.postmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.examples.spark.rows.ProblemRow;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.validation.PostSetValidator;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What is wrong with a folder, without Spark: one file after the other, in the order of the library. */
final class Expected {
    private static final Set<String> OF_TWO_POSTS = Set.of(Rule.EXTERNAL_URL_DUPLICATE.id(), Rule.SLUG_DUPLICATE.id());

    private final PostValidator validator = PostValidator.create();
    private final PostSetValidator between = PostSetValidator.create();
    private final List<ProblemRow> problems = new ArrayList<>();
    private final Path folder;
    private long files;
    private long posts;

    Expected(Path folder) {
        this.folder = folder;
        try (Stream<Path> paths = PostReader.list(folder)) {
            paths.map(PostFile::open).forEach(this::add);
        }
    }

    private void add(PostFile file) {
        files++;
        posts += file.problems().isEmpty() ? 1 : 0;
        String path = folder.relativize(file.path().orElseThrow()).toString();
        List<Problem> found = new ArrayList<>(validator.check(file));
        found.addAll(between.check(file, path));
        found.forEach(problem -> problems.add(ProblemRow.of(path, problem)));
    }

    long files() {
        return files;
    }

    long posts() {
        return posts;
    }

    /** What one post can say. */
    List<String> loaded() {
        return texts(problems.stream()
                .filter(problem -> !OF_TWO_POSTS.contains(problem.rule()))
                .toList());
    }

    /** The same, and what needs them all. */
    List<String> checked() {
        return texts(problems);
    }

    /** Holds a table of problems to what is expected, row by row. */
    static void assertSame(Dataset<Row> table, List<String> expected) {
        assertThat(table.collectAsList().stream()
                        .map(row -> row.mkString("|"))
                        .sorted()
                        .toList())
                .isEqualTo(expected);
    }

    private static List<String> texts(List<ProblemRow> problems) {
        return problems.stream()
                .map(problem -> String.join(
                        "|",
                        problem.path(),
                        String.valueOf(problem.line()),
                        String.valueOf(problem.column()),
                        problem.rule(),
                        problem.severity(),
                        problem.message()))
                .sorted()
                .toList();
    }
}
