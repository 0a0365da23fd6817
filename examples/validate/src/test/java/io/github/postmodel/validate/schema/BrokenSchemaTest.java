package io.github.postmodel.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A schema that cannot be used is told once, with its place, whatever is wrong with it; nothing hangs. */
@Timeout(60)
class BrokenSchemaTest {
    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void makeSite() {
        site = new Site(folder.resolve("site"))
                .settings("collections: {e: {files: 'e/**', model: none, schema: s/a.json}}")
                .with("e/a.md", "---\na: x\n---\n")
                .with("e/b.md", "---\na: x\n---\n")
                .with("p/c.md", "---\ntitle: A\ndate: '2025-09-18T16:00:00+00:00'\ntags: [x]\n---\nText.\n")
                .with("s/b.json", "{\"definitions\": {\"name\": {\"type\": \"string\"}}}")
                .with("t/c.json", "{\"type\": \"object\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\": \"strng\"}     | :1:10: type \"strng\" is not one of \"array\", \"boolean\", \"integer\", \"null\","
                        + " \"number\", \"object\", \"string\"; did you mean string?",
                "{\"properties\": {\"a\": {\"minLength\": -1}}} | :1:36: properties.a.minLength -1 is too small; write 0 or"
                        + " more",
                "{\"required\": \"a\"}      | :1:14: required \"a\" is a text, not a list; write a list such as [a]",
                "{\"pattern\": \"(\"}       | :1:13: \"(\" is not a pattern: Unclosed group",
                "{\"pattern\": \"a++\"}     | :1:13: \"a++\" is not a pattern: nothing to repeat",
                "{\"patternProperties\": {\"[\": {}}} | :1:29: \"[\" is not a pattern: a class that is never closed",
                "{\"type\": \"object\",}     | :1:19: not JSON: Unexpected character ('}' (code 125)): was expecting"
                        + " double-quote to start field name",
                "{\"type\": \"object\"       | :1:18: not JSON: Unexpected end-of-input: expected close marker for Object",
                "{\"a\": 1, \"a\": 2}       | :1:13: not JSON: Duplicate field 'a'",
                "[]                       | :1:1: a schema is an object in braces",
                "{} {}                    | :1:5: one JSON value should be here",
                "{\"$schema\": \"http://json-schema.org/draft-04/schema#\"} | :1:13: $schema"
                        + " \"http://json-schema.org/draft-04/schema#\" is not read; write"
                        + " https://json-schema.org/draft/2020-12/schema, or that of 2019-09 or draft-07",
                "{\"$ref\": \"#/$defs/nam\", \"$defs\": {\"name\": {}}} | :1:10: $ref \"#/$defs/nam\" leads nowhere; did you mean"
                        + " name?",
                "{\"$ref\": \"b.json#/definitions/nam\"} | :1:10: $ref \"b.json#/definitions/nam\" leads nowhere; did you mean"
                        + " name?",
                "{\"$ref\": \"c.json\"}      | :1:10: $ref \"c.json\": there is no such file",
                "{\"$ref\": \"https://example.org/a.json\"} | :1:10: $ref \"https://example.org/a.json\" is not looked up: a"
                        + " schema is read from files only; save it beside this one",
                "{\"$ref\": \"../../out.json\"} | :1:10: $ref \"../../out.json\" is not below the folder of the settings; save"
                        + " it there",
                "{\"$ref\": \"file:///etc/hostname\"} | :1:10: $ref \"file:///etc/hostname\" is not below the folder of the"
                        + " settings; save it there",
                "{\"$ref\": \"link.json\"}   | :1:10: $ref \"link.json\" is not below the folder of the settings; save it there",
            })
    void isToldOnceWithItsPlace(String schema, String said) throws IOException {
        Files.writeString(folder.resolve("out.json"), "{}");
        Files.createSymbolicLink(site.path("s/link.json"), folder.resolve("out.json"));
        site.with("s/a.json", schema);

        assertThat(site.check("."))
                .isEqualTo(new Outcome(2, "1 file, 1 post, 0 errors, 0 warnings\n", "s/a.json" + said + "\n"));
    }

    @Test
    void aSchemaOfMegabytesIsNotRead() {
        site.with("s/a.json", " ".repeat((1 << 20) + 1));

        assertThat(site.check("e").err()).isEqualTo("s/a.json: has more than 1048576 bytes; divide it, and use $ref\n");
    }

    @Test
    void aSchemaOfManyLevelsIsNotRead() {
        site.with("s/a.json", "{\"not\": ".repeat(100_000) + "{}" + "}".repeat(100_000));

        assertThat(site.check("e").err())
                .isEqualTo("s/a.json: is nested deeper than 200 levels; divide it, and use $ref\n");
    }

    @Test
    void filesBesideItAreRead() {
        site.with(
                "s/a.json",
                "{\"properties\": {\"a\": {\"$ref\": \"b.json#/definitions/name\"}, \"b\": {\"$ref\":"
                        + " \"../t/c.json\"}}}");

        assertThat(site.check("e").exitCode()).isZero();
        assertThat(site.with("e/a.md", "---\na: 1\nb: 2\n---\n").check("e").out())
                .isEqualTo("""
                        e/a.md:2:4: error schema-type: a 1 is a whole number, not a text; put it in quotes
                        e/a.md:3:4: error schema-type: b 2 is a whole number, not a mapping; write keys and values below it
                        2 files, 0 posts, 2 errors, 0 warnings
                        """);
    }

    /** Files that refer to each other by the address that they will have are found where they are. */
    @Test
    void anIdentifierIsNotAskedForButSaysWhereTheOthersAre() {
        site.with(
                "s/a.json",
                "{\"$id\": \"https://example.org/schemas/a.json\", \"properties\": {\"a\": {\"$ref\":"
                        + " \"b.json#/definitions/name\"}, \"c\": {\"$ref\": \"https://example.org/schemas/b.json\"}}}");

        assertThat(site.with("e/a.md", "---\na: 1\n---\n").check("e/a.md").out())
                .startsWith("e/a.md:2:4: error schema-type: a 1 is a whole number");
    }

    @Test
    void aSchemaThatIsItsOwnPartFitsWhatIsNestedAsItIs() {
        site.with("s/a.json", "{\"properties\": {\"a\": {\"type\": \"string\"}, \"b\": {\"$ref\": \"#\"}}}")
                .with("e/a.md", "---\nb: {b: {b: {a: 1}}}\n---\n");

        assertThat(site.check("e/a.md").out())
                .startsWith(
                        "e/a.md:2:16: error schema-type: b.b.b.a 1 is a whole number, not a text; put it in quotes\n");
    }

    @Test
    void aSchemaThatIsNothingButItselfEnds() {
        site.with(
                "s/a.json",
                "{\"$ref\": \"#/$defs/a\", \"$defs\": {\"a\": {\"$ref\": \"#/$defs/b\"}, \"b\": {\"$ref\":"
                        + " \"#/$defs/a\"}}}");

        Outcome outcome = site.check("e/a.md");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("e/a.md: the schema refers to itself without end\n");
    }

    @Test
    void aSchemaThatBranchesAtEachLevelEnds() {
        site.with(
                        "s/a.json",
                        "{\"$ref\": \"#/$defs/a\", \"$defs\": {\"a\": {\"anyOf\": [{\"properties\": {\"b\": {\"$ref\":"
                                + " \"#/$defs/a\"}}, \"required\": [\"x\"]}, {\"properties\": {\"b\": {\"$ref\": \"#/$defs/a\"}},"
                                + " \"required\": [\"y\"]}]}}}")
                .with("e/a.md", "---\nb: " + "{b: ".repeat(40) + "1" + "}".repeat(40) + "\n---\n");

        assertThat(site.check("e/a.md"))
                .isEqualTo(new Outcome(
                        2,
                        "0 files, 0 posts, 0 errors, 0 warnings\n",
                        "e/a.md: the schema takes more than 2000000 steps for this file; write it with fewer alternatives"
                                + " that contain each other\n"));
    }

    @ParameterizedTest
    @CsvSource({"^(a+)+$", "^(a|aa)+$", "(.*)*x$", "^(([a-z])+.)+[A-Z]([a-z])+$"})
    void aPatternThatCanBeTriedInTooManyWaysIsGivenUp(String pattern) {
        String text = "a".repeat(5_000) + "!";
        site.with("s/a.json", "{\"properties\": {\"a\": {\"pattern\": \"" + pattern + "\"}}}")
                .with("e/a.md", "---\na: " + text + "\n---\n");
        long start = System.nanoTime();

        assertThat(site.check("e/a.md"))
                .isEqualTo(new Outcome(
                        2,
                        "0 files, 0 posts, 0 errors, 0 warnings\n",
                        "e/a.md: the pattern \"" + pattern + "\" of the schema takes too long for \"" + "a".repeat(80)
                                + "…\"; write one that can be tried in fewer ways\n"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
