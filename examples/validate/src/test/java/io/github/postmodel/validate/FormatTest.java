package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code format} where files are in collections, and where they were written on Windows. */
class FormatTest {
    private static final String EVENT = "---\ntitle: \"Meet\"\n---\nText.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeSettings() {
        Posts.write(folder.resolve(".git/HEAD"), "");
        Posts.write(folder.resolve(".postmodel.yaml"), """
                collections:
                  people: {files: 'people/**', model: none}
                  places: {files: 'places/**', schema: closed.json}
                  events: {files: 'events/**', model: post, schema: closed.json}
                  talks: {files: 'talks/**', model: post, schema: open.json}
                """);
        Posts.write(
                folder.resolve("closed.json"),
                "{\"additionalProperties\": false, \"properties\": {\"title\": {\"type\": \"string\"}}}");
        Posts.write(folder.resolve("open.json"), "{\"required\": [\"seats\"]}");
    }

    @Test
    void whatIsNoPostIsPassedOver() throws IOException {
        Path person = Posts.write(folder.resolve("people/ann.md"), "---\nname: \"Ann\"\n---\n");
        Path place = Posts.write(folder.resolve("places/pier.md"), EVENT);
        Path post = Posts.write(folder.resolve("posts/a.md"), EVENT);

        assertThat(Cli.run("format", folder.toString())).isEqualTo(new Outcome(0, "", """
                        1 file changed, 2 files left as they were
                        postmodel-validate: passed over: 2 files of collections without model: post
                        """));
        assertThat(Files.readString(person)).isEqualTo("---\nname: \"Ann\"\n---\n");
        assertThat(Files.readString(place)).isEqualTo(EVENT);
        assertThat(Files.readString(post)).isEqualTo("---\ntitle: Meet\ntags: []\ndraft: false\n---\nText.\n");

        assertThat(Cli.run("format", "--check", person.toString())).isEqualTo(new Outcome(0, "", """
                        0 files would change, 1 file would not
                        postmodel-validate: passed over: 1 file of collections without model: post
                        """));
    }

    @Test
    void whatItsSchemaWouldRefuseThenStaysAsItIs() throws IOException {
        Path event = Posts.write(folder.resolve("events/e.md"), EVENT);

        assertThat(Cli.run("format", event.toString())).isEqualTo(new Outcome(2, "", """
                        %s: not formatted, for tags would break schema-additionalProperties: tags is not a key that the schema \
                        knows; remove it, or add it to the schema
                        0 files changed, 0 files left as they were
                        """.formatted(event)));
        assertThat(Files.readString(event)).isEqualTo(EVENT);
    }

    @Test
    void whatItsSchemaRefusesAnywayIsFormatted() throws IOException {
        Path talk = Posts.write(folder.resolve("talks/t.md"), EVENT);

        assertThat(Cli.run("format", talk.toString()))
                .isEqualTo(new Outcome(0, "", "1 file changed, 0 files left as they were\n"));
        assertThat(Files.readString(talk)).isEqualTo("---\ntitle: Meet\ntags: []\ndraft: false\n---\nText.\n");
    }

    @Test
    void lineEndingsStay() throws IOException {
        String text =
                "---\r\ntitle: \"Meet\" # whom?\r\ntags:\r\n# in the list\r\n- a # first\r\n---\r\nOne\r\ntwo\r\n";
        Path post = Posts.write(folder.resolve("posts/a.md"), text);

        assertThat(Cli.run("format", post.toString()))
                .isEqualTo(new Outcome(0, "", "1 file changed, 0 files left as they were\n"));
        assertThat(Files.readString(post)).isEqualTo("""
                ---
                title: Meet # whom?
                # in the list
                # first
                tags:
                - a
                draft: false
                ---
                One
                two
                """.replace("\n", "\r\n"));
        assertThat(Cli.run("format", "--check", post.toString()).exitCode()).isZero();
    }
}
