package io.github.postmodel.validate.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of edits.txt: what is changed in a file, to the last byte, and what is refused. */
class EditTest {
    private static final String SETTINGS = """
            collections:
              event: {files: 'event/**', model: none, schema: event.json}
              page: {files: 'page/**', model: none}
            """;

    private static final String SCHEMA = """
            {
              "properties": {
                "seats": {"type": "integer"},
                "code": {"type": "string"},
                "day": {"type": "string", "format": "date"},
                "kinds": {"type": "array", "items": {"enum": ["talk", "walk", "4"]}}
              },
              "required": ["seats"]
            }
            """;

    private static final String UNCHANGED = "0 files changed, 1 file left as they were\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("io.github.postmodel.validate.edit.EditCase#all")
    void makesOfAFileWhatTheCaseSays(EditCase edit) throws IOException {
        Site site = new Site(folder).settings(SETTINGS).with("event.json", SCHEMA);
        String name = edit.collection() + "/a.md";
        site.with(name, edit.before());

        Outcome outcome = site.here(run(edit, site.path(name)));

        assertThat(Files.readString(site.path(name))).isEqualTo(edit.after());
        if (edit.refusal() != null) {
            assertThat(outcome)
                    .isEqualTo(new Outcome(
                            2,
                            "",
                            name + ": " + edit.refusal()
                                    + "\n0 files changed, 0 files left as they were, 1 file refused\n"));
            return;
        }
        boolean isChanged = !edit.before().equals(edit.after());
        assertThat(outcome.err()).endsWith(isChanged ? "\n1 file changed, 0 files left as they were\n" : UNCHANGED);
        assertThat(outcome.exitCode()).isZero();
        assertThat(run(edit, site.path(name))).isEqualTo(new Outcome(0, "", UNCHANGED));
        assertThat(Files.readString(site.path(name))).isEqualTo(edit.after());
    }

    private static Outcome run(EditCase edit, Path file) {
        List<String> args = new ArrayList<>(List.of("edit"));
        args.addAll(edit.options());
        args.addAll(List.of("--", file.toString()));
        return Cli.run(args.toArray(String[]::new));
    }
}
