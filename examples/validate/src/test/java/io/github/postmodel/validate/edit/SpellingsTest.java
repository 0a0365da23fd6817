package io.github.postmodel.validate.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of README of what a person types for a key without a type; PyYAML says what a reader of YAML 1.1 sees. */
class SpellingsTest {
    private static final Path README = Path.of("validate/README.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([^`]+)` \\| `([^`]+)` \\| (text|number|date|boolean|null|list|mapping) \\|$");
    private static final String BEFORE = "---\nrooms: [sea]\nplace: {name: Quay}\n";
    private static final String ORACLE = """
            import sys, yaml, datetime
            kinds = {str: 'text', int: 'number', float: 'number', datetime.date: 'date', datetime.datetime: 'date',
                     bool: 'boolean', type(None): 'null', list: 'list', dict: 'mapping'}
            with open(sys.argv[1], encoding='utf-8', newline='') as file:
                for value in yaml.safe_load(file.read().split('---\\n')[1]).values():
                    print(kinds[type(value)])
            """;

    @TempDir
    private Path folder;

    /** A row: what is typed, what is written, and of what kind that is. */
    private record Row(String typed, String written, String kind) {
        static Row of(MatchResult row) {
            return new Row(row.group(1), row.group(2), row.group(3));
        }
    }

    private static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(README)).results().map(Row::of).toList();
    }

    /** A file in which each row of the table has set a key; a list and a mapping are written as those that are there. */
    private Path edited() throws IOException {
        Path post = Posts.write(folder.resolve("a.md"), BEFORE + "---\nText.\n");
        List<String> args = new ArrayList<>(List.of("edit"));
        int number = 1;
        for (Row row : rows()) {
            args.addAll(List.of("--set", "key-" + number++ + "=" + row.typed));
        }
        args.addAll(List.of("--no-config", "--", post.toString()));
        assertThat(Cli.run(args.toArray(String[]::new)).exitCode()).isZero();
        return post;
    }

    @Test
    void eachIsWrittenAsTheTableSays() throws IOException {
        StringBuilder written = new StringBuilder(BEFORE);
        int number = 1;
        for (Row row : rows()) {
            written.append("key-")
                    .append(number++)
                    .append(": ")
                    .append(row.written)
                    .append('\n');
        }

        assertThat(rows()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(edited()).content().isEqualTo(written + "---\nText.\n");
    }

    private static List<String> kinds() throws IOException {
        return Stream.concat(Stream.of("list", "mapping"), rows().stream().map(Row::kind))
                .toList();
    }

    @Test
    void pyYamlSeesTheKindThatTheTableSays() throws Exception {
        Path python = Path.of("/usr/bin/python3");
        assumeThat(python).as("python3 is not here").exists();
        Process process = new ProcessBuilder(python.toString(), "-c", ORACLE, edited().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        assumeThat(said).as("PyYAML is not here").doesNotContain("No module named 'yaml'");

        assertThat(said.lines()).containsExactlyElementsOf(kinds());
    }
}
