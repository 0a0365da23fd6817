package io.github.postmodel.validate.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionSettingsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "collections: [a]                     | :1:14: write keys and values, such as ignore: [tldr-missing]",
                "collections: {a: b}                  | :1:18: write keys and values, such as ignore: [tldr-missing]",
                "collections: {a: {}}                 | :1:15: the collection a has no files; write such as files: 'a/**'",
                "collections: {a: {file: x}}          | :1:19: unknown key \"file\"; did you mean files? (known: files,"
                        + " model, schema, select, ignore, warn, error, default-offset, default-zone)",
                "collections: {a: {files: x}, a: {}}  | :1:30: the key a appears twice; keep one of the two",
                "collections: {a: {files: '[a'}}      | :1:26: bad glob \"[a\": [ is never closed; write \\[ for the"
                        + " character",
                "collections: {a: {files: ../x}}      | :1:26: files \"../x\" is not below the folder of this file; move it"
                        + " there",
                "collections: {a: {files: x, model: pots}} | :1:36: model \"pots\" is not known; write post or none",
                "collections: {a: {files: x, schema: y}}   | :1:37: schema \"y\": no such file; run validate"
                        + " --infer-schema to make one",
                "collections: {a: {files: x, schema: ../y}} | :1:37: schema \"../y\" is not below the folder of this file;"
                        + " move it there",
                "collections: {a: {files: x, ignore: [schema-typ]}} | :1:38: no rule is named \"schema-typ\"; did you mean"
                        + " schema-type?",
                "collections: {a: {files: x, warn: limit, error: limit}} | :1:49: error and warn both name limit; keep it in"
                        + " one of them",
                "collections: {a: {files: x, default-offset: 1}} | :1:45: default-offset \"1\" is not an offset; write one"
                        + " such as +01:00 or Z",
                "references: {a: b}                   | :1:17: no collection is named \"b\"; add it to collections",
                "collections: {abc: {files: x}}\\nreferences: {a: abd} | :2:17: no collection is named \"abd\"; did you mean"
                        + " abc? (known: abc)",
            })
    void whatIsWrongIsOneLineWithItsPlace(String text, String said) throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("y"), "{}");
        Path file = Files.writeString(site.resolve(".postmodel.yaml"), text.replace("\\n", "\n"));

        assertThatThrownBy(() -> Settings.of(Map.of(), file))
                .isInstanceOf(Refusal.class)
                .hasMessage(file + said);
    }

    @Test
    void aSchemaBehindALinkIsNotReadFromElsewhere() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.createSymbolicLink(site.resolve("a.json"), Files.writeString(folder.resolve("secret.json"), "{}"));
        Path file = Files.writeString(site.resolve(".postmodel.yaml"), "collections: {a: {files: x, schema: a.json}}");

        assertThatThrownBy(() -> Settings.of(Map.of(), file))
                .hasMessage(file + ":1:37: schema \"a.json\" is not below the folder of this file; move it there");
    }

    @ParameterizedTest
    @CsvSource({
        "events/**, events/a.md events/b/c.md, a.md xevents/a.md",
        "events/, events/a.md events/b/c.md, events",
        "events, events/a.md events, a/events/b",
        "./events/*.md, events/a.md, events/b/c.md",
        "**/drafts/**, drafts/a.md a/drafts/b.md, a/b.md",
        "*, a.md, a/b.md",
        "**, a.md a/b.md, ''",
    })
    void filesAreGlobsFromTheFolderOfTheSettings(String glob, String in, String out) throws IOException {
        Path file = Files.writeString(folder.resolve(".postmodel.yaml"), "collections: {a: {files: '" + glob + "'}}");
        CollectionSettings collection =
                Settings.of(Map.of(), file).collections().get(0);

        assertThat(Stream.of(in.split(" ", -1))).allMatch(collection::matches);
        assertThat(Stream.of(out.split(" ", -1)).filter(path -> !path.isEmpty()))
                .noneMatch(collection::matches);
    }

    @Test
    void theOrderIsThatOfTheFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve(".postmodel.yaml"),
                "collections: {z: {files: z}, a: {files: [a, b]}}\nreferences: {x.y: a}");
        Settings settings = Settings.of(Map.of(), file);

        assertThat(settings.collections()).extracting(CollectionSettings::name).containsExactly("z", "a");
        assertThat(settings.references()).isEqualTo(List.of(new Reference("x.y", "a")));
    }
}
