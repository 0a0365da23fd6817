package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a schema needs is loaded where a schema is used, and says nothing of itself. */
class SchemaClassesIT {
    @TempDir
    private Path folder;

    @BeforeEach
    void makeSite() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Posts.write(folder.resolve("posts/a.md"), Posts.LINK);
        Posts.write(folder.resolve("events/a.md"), "---\nseats: 3\n---\n");
        Posts.write(folder.resolve("event.json"), "{\"properties\": {\"seats\": {\"type\": \"integer\"}}}");
        Posts.write(
                folder.resolve(".postmodel.yaml"),
                "collections: {events: {files: 'events/**', model: none, schema: event.json}}");
    }

    @Test
    void aRunWithoutASchemaLoadsNothingForIt() throws Exception {
        assertThat(run("posts").out())
                .contains("1 file, 1 post, 0 errors, 0 warnings")
                .doesNotContain("com.fasterxml.jackson", "com.networknt", "validate.schema.FrontMatterCheck")
                .doesNotContain("org.eclipse.lsp4j", "com.google.gson", "validate.lsp.");
    }

    @Test
    void aRunWithASchemaSaysNothingMore() throws Exception {
        Outcome outcome = run(".");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .contains("2 files, 1 post, 0 errors, 0 warnings")
                .contains("com.networknt");
        assertThat(outcome.err()).isEmpty();
    }

    private Outcome run(String path) throws Exception {
        return new Jar(folder, Map.of())
                .start("", List.of(Jar.JAVA, "-Xlog:class+load", "-jar", Jar.JAR.toString(), path));
    }
}
