package io.github.postmodel.validate.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of README that says what the options of edit do. */
class EditReadmeTest {
    private static final Path README = Path.of("validate/README.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(--[a-z-]+ [^`]+)` \\| .* \\| `([^`]+)` \\| (?:`([^`]+)` )?\\|$");

    @TempDir
    private Path folder;

    /** A row: a change, and a line before and after it. */
    private record Row(String change, String before, String after) {
        static Row of(MatchResult row) {
            return new Row(row.group(1), row.group(2) + "\n", row.group(3) == null ? "" : row.group(3) + "\n");
        }
    }

    static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(README)).results().map(Row::of).toList();
    }

    @Test
    void hasEveryOption() throws IOException {
        assertThat(rows())
                .extracting(row -> row.change.substring(0, row.change.indexOf(' ')))
                .contains("--set", "--add", "--remove-value", "--unset", "--rename-key", "--rename-value");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void makesOfTheLineWhatTheTableSays(Row row) throws IOException {
        Path post = Posts.write(folder.resolve("a.md"), "---\n" + row.before + "---\nText.\n");
        List<String> args = new ArrayList<>(List.of("edit"));
        args.addAll(List.of(row.change.replace("'", "").split(" ", 2)));
        args.add(post.toString());

        Cli.run(args.toArray(String[]::new));

        assertThat(Files.readString(post)).isEqualTo("---\n" + row.after + "---\nText.\n");
    }
}
