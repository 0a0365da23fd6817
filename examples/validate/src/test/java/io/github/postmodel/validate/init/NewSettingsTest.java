package io.github.postmodel.validate.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validate.support.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewSettingsTest {
    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void makeSite() {
        site = new Site(folder);
    }

    @Test
    void everyFolderIsACollectionWithASchema() throws IOException {
        site.with("README.md", "# A site\n")
                .with("content/posts/a.md", Posts.ARTICLE.replace("---\nHello", "tags: [x]\n---\nHello"))
                .with("content/posts/old/b.md", Posts.ARTICLE.replace("---\nHello", "tags: [y]\n---\nHello"))
                .with("content/events/2024/01/a.md", "---\nseats: 3\n---\n")
                .with("content/events/2025/a.md", "---\nseats: 4\n---\n")
                .with("content/it's [new]/a/index.md", "---\nname: A\n---\n")
                .with("node_modules/x/README.md", "# Ignored\n")
                .with(".gitignore", "node_modules/\n");

        assertThat(init()).isEqualTo(new Outcome(0, """
                        .postmodel.yaml:
                          events: 2 files, schema schemas/events.schema.json
                          it-s-new: 1 file, schema schemas/it-s-new.schema.json
                          posts: 2 files, checked as posts, schema schemas/posts.schema.json
                          pages: 1 file, without front matter
                        Now run: postmodel-validate FOLDER
                        """, ""));
        assertThat(Files.readString(site.path(".postmodel.yaml"))).isEqualTo("""
                # Which files are of which kind: the first collection that has a file counts.
                collections:
                  events: {files: 'content/events/**', model: none, schema: 'schemas/events.schema.json'}
                  it-s-new: {files: 'content/it''s \\[new\\]/**', model: none, schema: 'schemas/it-s-new.schema.json'}
                  posts: {files: 'content/posts/**', model: post, schema: 'schemas/posts.schema.json'}
                  pages: {files: 'README.md', model: none}
                """);
        assertThat(site.check(".")).isEqualTo(new Outcome(0, "6 files, 2 posts, 0 errors, 0 warnings\n", ""));
    }

    @Test
    void twoFoldersOfOneNameAreTwoCollections() throws IOException {
        site.with("en/posts/a.md", "---\na: 1\n---\n").with("de/posts/a.md", "---\na: x\n---\n");
        init();

        assertThat(Files.readString(site.path(".postmodel.yaml")))
                .contains("  posts: {files: 'de/posts/**'", "  en-posts: {files: 'en/posts/**'");
        assertThat(site.check(".").exitCode()).isZero();
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        site.with("posts/a.md", "---\na: 1\n---\n").with("schemas/posts.schema.json", "mine");
        assertThat(init().err())
                .isEqualTo(
                        "postmodel-validate: schemas/posts.schema.json is there already; nothing was written. Remove it,"
                                + " or change it by hand\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder(".git", "posts", "schemas");
        }
        assertThat(Files.readString(site.path("schemas/posts.schema.json"))).isEqualTo("mine");

        Files.delete(site.path("schemas/posts.schema.json"));
        site.settings("mine");
        assertThat(init().exitCode()).isEqualTo(2);
        assertThat(Files.readString(site.path(".postmodel.yaml"))).isEqualTo("mine");
    }

    @Test
    void aFolderWithoutFilesIsRefused() {
        assertThat(init().err())
                .isEqualTo("postmodel-validate: FOLDER: no posts in this folder; they are named *.md\n");
        assertThat(Cli.run("init", site.path("nowhere").toString()).err()).endsWith("nowhere: no such folder\n");
    }

    @Test
    void theFilesThatWerePutInAreThoseThatPass() {
        Map.of("a", "1", "b", "x", "c", "[1, x]", "d", "{e: {f: 1}}", "e", "~")
                .forEach((name, value) -> site.with("p/" + name + ".md", "---\nvalue: " + value + "\n---\n"));
        init();

        assertThat(site.check(".").out()).isEqualTo("5 files, 0 posts, 0 errors, 0 warnings\n");
    }

    private Outcome init() {
        Outcome outcome = site.here(Cli.run("init", folder.toString()));
        return new Outcome(
                outcome.exitCode(),
                outcome.out().replace(folder.toString(), "FOLDER"),
                outcome.err().replace(folder.toString(), "FOLDER"));
    }
}
