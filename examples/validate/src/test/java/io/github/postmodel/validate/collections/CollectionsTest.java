package io.github.postmodel.validate.collections;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validate.support.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of one kind are checked as their collection says. */
class CollectionsTest {
    private static final String SEATS = "{\"properties\": {\"seats\": {\"type\": \"integer\"}}}";
    private static final String EVENT = "---\nseats: many\n---\n";
    private static final String SEATS_FAULT =
            ":2:8: error schema-type: seats \"many\" is a text, not a whole number; write one such as 3\n";

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void makeSite() {
        site = new Site(folder).with("seats.json", SEATS);
    }

    @Test
    void theFirstThatHasAFileCounts() {
        site.settings("""
                collections:
                  plain: {files: 'events/plain/**', model: none}
                  events: {files: 'events/**', model: none, schema: seats.json}
                """).with("events/a.md", EVENT).with("events/plain/b.md", EVENT);

        assertThat(site.check("."))
                .isEqualTo(
                        new Outcome(1, "./events/a.md" + SEATS_FAULT + "2 files, 0 posts, 1 error, 0 warnings\n", ""));
    }

    @Test
    void whatIsInNoneIsAPost() {
        site.settings("collections: {events: {files: 'events/**', model: none}}")
                .with("events/a.md", EVENT)
                .with("b.md", "---\ndate: '2025-09-18T16:00:00+00:00'\ntags: [a]\n---\nText.\n");

        assertThat(site.check(".").out()).isEqualTo("""
                        ./b.md:1:1: error title-required: title is missing or blank; write the headline, such as title: Hello
                        2 files, 1 post, 1 error, 0 warnings
                        """);
    }

    @Test
    void aPostIsHeldToItsSchemaAsWell() {
        site.settings("collections: {posts: {files: '**', model: post, schema: seats.json}}")
                .with("b.md", "---\ndate: '2025-09-18T16:00:00+00:00'\ntags: [a]\nseats: many\n---\nText.\n");

        assertThat(site.check(".").out()).isEqualTo("""
                        ./b.md:1:1: error title-required: title is missing or blank; write the headline, such as title: Hello
                        ./b.md:4:8: error schema-type: seats "many" is a text, not a whole number; write one such as 3
                        1 file, 1 post, 2 errors, 0 warnings
                        """);
    }

    @Test
    void aSchemaIsAModelByItself() {
        site.settings("collections: {events: {files: '**', schema: seats.json}}")
                .with("b.md", "---\nseats: 3\n---\n");

        assertThat(site.check(".")).isEqualTo(new Outcome(0, "1 file, 0 posts, 0 errors, 0 warnings\n", ""));
    }

    @Test
    void whatARuleOfPostsTellsTheSchemaDoesNotTellAgain() {
        site.settings("collections: {posts: {files: '**', model: post, schema: post.json}}")
                .with(
                        "post.json",
                        "{\"required\": [\"title\"], \"properties\": {\"draft\": {\"type\": \"boolean\"}, \"date\":"
                                + " {\"format\": \"date-time\"}}}")
                .with("b.md", "---\ndate: 18 Sept 2025\ntags: [a]\ndraft: maybe\n---\nText.\n");

        assertThat(site.check(".").out().replaceAll("(error [a-z-]+): .*", "$1"))
                .isEqualTo("""
                ./b.md:1:1: error title-required
                ./b.md:2:7: error date-format
                ./b.md:4:8: error draft-boolean
                1 file, 0 posts, 3 errors, 0 warnings
                """);
        assertThat(site.check("--ignore=date-format", ".").out()).contains("./b.md:2:7: error schema-format: ");
    }

    @Test
    void withoutAModelOnlyTheFileItselfIsChecked() {
        site.settings("collections: {pages: {files: '*', model: none}}")
                .with("a.md", "No front matter.")
                .with("b.md", "---\ntitle: A\ntitle: B\n---\n");

        assertThat(site.check(".").out()).isEqualTo("""
                        ./b.md:3:1: error duplicate-key: title appears a second time (first on line 2); keep one of the two
                        2 files, 0 posts, 1 error, 0 warnings
                        """);
    }

    @Test
    void eachHasRulesOfItsOwnBeforeThoseForAll() {
        String post = "---\ntitle: A\ndate: 2025-09-18T16:00:00\ntags: [a]\n---\nText.\n";
        site.settings("""
                ignore: [date-offset]
                collections:
                  a: {files: a.md, ignore: [tags-missing]}
                  b: {files: b.md, ignore: [], warn: [date-offset]}
                  c: {files: c.md, ignore: [], default-offset: '+01:00'}
                  e: {files: e.md, model: none, schema: seats.json, warn: [schema-type]}
                  f: {files: f.md, model: none, schema: seats.json, ignore: [schema-type]}
                """);
        for (String name : new String[] {"a.md", "b.md", "c.md", "d.md"}) {
            site.with(name, post);
        }
        site.with("e.md", EVENT).with("f.md", EVENT);

        assertThat(site.check(".").out().replaceAll("(error|warning) (date-[a-z]+|schema-type): .*", "$1 $2"))
                .isEqualTo("""
                        ./a.md:3:7: error date-offset
                        ./b.md:3:7: warning date-offset
                        ./e.md:2:8: warning schema-type
                        6 files, 1 post, 1 error, 2 warnings
                        """);
    }

    @Test
    void anOptionTakesThePlaceOfTheKeyOfACollection() {
        site.settings("collections: {e: {files: '*', model: none, schema: seats.json, ignore: [schema-type]}}")
                .with("e.md", EVENT);

        assertThat(site.check(".").exitCode()).isZero();
        assertThat(site.check("--ignore=schema-enum", ".").out())
                .isEqualTo("./e.md" + SEATS_FAULT + "1 file, 0 posts, 1 error, 0 warnings\n");
    }

    @Test
    void aTimeWithoutAnOffsetHasThatOfItsCollection() {
        site.settings("collections: {e: {files: '*', model: none, schema: date.json, default-offset: '+01:00'}}")
                .with("date.json", "{\"properties\": {\"date\": {\"format\": \"date-time\"}}}")
                .with("e.md", "---\ndate: 2025-09-18 16:00:00\n---\n");

        assertThat(site.check(".").exitCode()).isZero();
        assertThat(site.check("--default-offset=Z", ".").exitCode()).isZero();
    }

    @Test
    void onlyPostsAreFixed() throws IOException {
        String text = "---\nTitle: A\ndate: 2025-09-18T16:00:00Z\ntag: [a]\n---\nText.";
        site.settings("collections: {pages: {files: '*', model: none}}").with("a.md", text);

        assertThat(site.check("--fix", ".").exitCode()).isZero();
        assertThat(Files.readString(site.path("a.md"))).isEqualTo(text);
        assertThat(site.check("--diff", ".").out()).isEmpty();
    }

    @Test
    void standardInputIsInTheCollectionOfItsName() {
        site.settings("collections: {e: {files: 'events/**', model: none, schema: seats.json}}");
        String name = site.path("events/new.md").toString();

        Outcome outcome = Cli.runWith(Map.of(), EVENT, "--format=concise", "--stdin-filename", name, "-");
        assertThat(site.here(outcome).out())
                .isEqualTo("events/new.md" + SEATS_FAULT + "1 file, 0 posts, 1 error, 0 warnings\n");
    }

    @Test
    void aFileThatCannotBeDividedIsNotHeldToASchema() {
        site.settings("collections: {e: {files: '*', model: none, schema: title.json}}")
                .with("title.json", "{\"required\": [\"title\"]}")
                .with("a.md", "---\ntitle: A\n")
                .with("b.md", "Text.\n");

        assertThat(site.check(".").out().replaceAll("fence-unclosed: .*", "fence-unclosed"))
                .isEqualTo("""
                        ./a.md:1:1: error fence-unclosed
                        ./b.md:1:1: error schema-required: title is missing; add title: and a value
                        2 files, 0 posts, 2 errors, 0 warnings
                        """);
    }

    @Test
    void theSchemaOfACollectionIsPrinted() {
        site.settings("collections: {e: {files: 'e/**', model: none, schema: seats.json}, p: {files: p}}")
                .with("q", Posts.ARTICLE);
        String settings = "--config=" + site.path(".postmodel.yaml");

        assertThat(site.check("--schema", "--collection=e", settings)).isEqualTo(new Outcome(0, SEATS + "\n", ""));
        assertThat(site.check("--schema", "--collection=p", settings).out()).contains("\"title\": {");
        assertThat(site.check("--schema", "--collection=x", settings))
                .isEqualTo(new Outcome(2, "", "postmodel-validate: no collection is named \"x\" (known: e, p)\n"));
    }
}
