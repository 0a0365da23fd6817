package io.github.postmodel.examples.spark;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validation.PostValidator;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Makes one row of a file: its post, if it could be read, and all that is wrong with it. */
final class FileRow {
    /** Where a file has its {@code external_url}, be it a post or not. */
    private static final StructType LINK = new StructType()
            .add("external_url", DataTypes.StringType, false)
            .add("line", DataTypes.IntegerType, false)
            .add("column", DataTypes.IntegerType, false);

    private static final StructType SCHEMA = new StructType()
            .add("path", DataTypes.StringType, false)
            .add("post", PostTable.SCHEMA)
            .add("link", LINK)
            .add("problems", DataTypes.createArrayType(ProblemTable.SCHEMA, false), false);

    private final PostValidator validator;

    /** Not serializable, and dear to make: one a partition. */
    FileRow(Instant now) {
        validator = PostValidator.create(Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Not a constant: how it takes dates is a setting of the session. */
    static Encoder<Row> encoder() {
        return Encoders.row(SCHEMA);
    }

    Row of(String path, byte[] bytes) {
        PostFile file = PostFile.parse(bytes, path);
        List<Problem> problems = file.locate(validator.check(file.post(), file.problems()));
        return row(path, file.problems().stream().noneMatch(Problem::isError) ? PostTable.row(path, file.post()) : null, link(file), problems);
    }

    /** A file of which there are no bytes. */
    static Row unreadable(String path, String reason) {
        return row(path, null, null, List.of(Problem.of(Rule.FILE_UNREADABLE, "", reason, null)));
    }

    private static Row row(String path, @Nullable Row post, @Nullable Row link, List<Problem> problems) {
        Object[] rows = problems.stream()
                .map(problem -> ProblemTable.row(path, problem))
                .toArray();
        return RowFactory.create(path, post, link, rows);
    }

    private static @Nullable Row link(PostFile file) {
        URI url = file.post().frontMatter().externalUrl();
        if (url == null) {
            return null;
        }
        SourceRange place = file.locate("external_url");
        return RowFactory.create(url.toString(), place.startLine(), place.startColumn());
    }
}
