package io.github.postmodel.validate.lsp;

import static io.github.postmodel.validate.support.LspClient.uri;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.LspClient;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a text is what {@code validate} says of its folder. */
class DiagnosticsTest {
    @TempDir
    private Path folder;

    @Test
    void allSamplesHaveTheProblemsOfARun() throws IOException {
        for (Path samples : List.of(Posts.GOOD, Posts.BROKEN)) {
            assertThatTheyAreThoseOfARun(samples.toAbsolutePath());
        }
    }

    @Test
    void filesOfCollectionsHaveTheProblemsOfARun() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Posts.write(folder.resolve(".postmodel.yaml"), """
                ignore: [tags-missing]
                error: [tldr-missing]
                exclude: [drafts/]
                default-zone: Europe/Berlin
                collections:
                  events: {files: 'events/**', model: none, schema: event.json}
                references:
                  speaker: people
                """.replace(
                        "collections:\n", "collections:\n  people: {files: 'people/**', model: none}\n"));
        Posts.write(folder.resolve("event.json"), "{\"properties\": {\"seats\": {\"type\": \"integer\"}}}");
        Posts.write(folder.resolve("people/ann.md"), "---\nname: Ann\n---\n");
        Posts.write(folder.resolve("events/a.md"), "---\nseats: many\nspeaker: anne\n---\n");
        Posts.write(folder.resolve("posts/a.md"), Posts.linkWith("date", "date: 2025-09-18 16:00:00"));
        Posts.write(folder.resolve("posts/b.md"), Posts.linkWith("tldr", "tags: []"));
        Posts.write(folder.resolve("drafts/a.md"), "no front matter\n");
        Posts.write(folder.resolve("posts/_index.md"), "---\ntitle: All\n---\n");

        assertThatTheyAreThoseOfARun(folder);
    }

    @Test
    void ruleHasAPageAndADuplicateTheOtherFile() {
        Path first = Posts.write(folder.resolve("a.md"), Posts.LINK);
        Path second = folder.resolve("b.md");
        try (TestServer server = TestServer.in(folder)) {
            server.client.open(uri(second), Posts.LINK.replace("tldr: A greeting in one line.\n", ""));

            assertThat(server.client.diagnostics(uri(second)))
                    .isEqualTo(LspClient.json(
                            """
                    [{'range': {'start': {'line': 0, 'character': 0}, 'end': {'line': 0, 'character': 3}},
                      'severity': 2,
                      'code': 'tldr-missing',
                      'codeDescription': {
                        'href': 'https://github.com/postmodel/postmodel/blob/main/examples/validate/RULES.md#tldr-missing'},
                      'source': 'postmodel',
                      'message': '%s'},
                     {'range': {'start': {'line': 5, 'character': 14}, 'end': {'line': 5, 'character': 35}},
                      'severity': 2,
                      'code': 'external-url-duplicate',
                      'codeDescription': {
                        'href': 'https://github.com/postmodel/postmodel/blob/main/examples/validate/RULES.md#external-url-duplicate'},
                      'source': 'postmodel',
                      'message': '%s',
                      'relatedInformation': [{
                        'location': {
                          'uri': '%s',
                          'range': {'start': {'line': 5, 'character': 0}, 'end': {'line': 5, 'character': 0}}},
                        'message': 'the first is here'}]}]
                    """,
                            "tldr is missing or blank; write the post in a sentence or two, such as"
                                    + " tldr: A greeting in one line.",
                            "external_url \\\"https://example.org/a\\\" is also in a.md:6; remove one of the two posts,"
                                    + " or fix its external_url",
                            uri(first)));
        }
    }

    @Test
    void newestVersionIsToldAndTheOtherFileFollows() {
        String first = uri(Posts.write(folder.resolve("a.md"), Posts.LINK));
        String second = uri(Posts.write(folder.resolve("b.md"), Posts.LINK));
        try (TestServer server = TestServer.in(folder)) {
            server.client.open(first, Posts.LINK);
            server.client.open(second, Posts.LINK);
            assertThat(rules(server.client.diagnostics(first))).isEmpty();
            assertThat(rules(server.client.diagnostics(second))).containsExactly("external-url-duplicate");

            server.client.change(first, 2, Posts.LINK.replace("example.org/a", "example.org/b"));
            assertThat(rules(server.client.diagnostics(first, 2))).isEmpty();
            assertThat(rules(server.client.diagnostics(second))).isEmpty();

            // On the disk it is as it was.
            server.client.close(first);
            assertThat(rules(server.client.diagnostics(first))).isEmpty();
            assertThat(rules(server.client.diagnostics(second))).containsExactly("external-url-duplicate");
        }
    }

    @Test
    void textWithoutAPlaceIsCheckedByItself() {
        try (TestServer server = TestServer.in(folder)) {
            server.client.open("untitled:Untitled-1", "---\ntitle: A\n---\n");

            assertThat(rules(server.client.diagnostics("untitled:Untitled-1"))).containsExactly("date-required");
        }
    }

    @Test
    void brokenSettingsAreToldAndCountOnceTheyAreRight() {
        Path settings = Posts.write(folder.resolve(".postmodel.yaml"), "ignroe: [tags-missing]\n");
        String uri = uri(Posts.write(folder.resolve("a.md"), Posts.ARTICLE));
        try (TestServer server = TestServer.in(folder)) {
            server.client.open(uri, Posts.ARTICLE);
            assertThat(server.client.diagnostics(uri).get(0).path("message").asText())
                    .startsWith("not checked: " + settings + ":1:1: unknown key \"ignroe\"");

            Posts.write(settings, "ignore: [tags-missing]\n");
            server.client.notify(
                    "workspace/didChangeWatchedFiles",
                    LspClient.json("{'changes': [{'uri': '%s', 'type': 2}]}", uri(settings)));
            assertThat(rules(server.client.diagnostics(uri))).isEmpty();
        }
    }

    private void assertThatTheyAreThoseOfARun(Path site) throws IOException {
        List<String> expected = new ArrayList<>();
        for (JsonNode problem : LspClient.JSON
                .readTree(Cli.run("--format", "json", site.toString()).out())
                .path("problems")) {
            expected.add(line(
                    site.relativize(Path.of(problem.path("path").asText())),
                    problem.path("rule").asText(),
                    problem.path("severity").asText(),
                    problem.at("/range/startLine").asInt(),
                    problem.path("message").asText().replace(site + "/", "")));
        }
        List<String> found = new ArrayList<>();
        try (TestServer server = TestServer.in(site);
                Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
                if (text.indexOf('\uFFFD') >= 0) {
                    // An editor has no bytes.
                    expected.removeIf(line -> line.startsWith(site.relativize(file) + " "));
                    continue;
                }
                server.client.open(uri(file), text);
                for (JsonNode problem : server.client.diagnostics(uri(file))) {
                    found.add(line(
                            site.relativize(file),
                            problem.path("code").asText(),
                            problem.path("severity").asInt() == 1 ? "error" : "warning",
                            problem.at("/range/start/line").asInt() + 1,
                            problem.path("message").asText()));
                }
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected).isNotEqualTo(List.of("nothing"));
    }

    private static String line(Path file, String rule, String severity, int line, String message) {
        return file + " " + rule + " " + severity + " " + line + " " + message;
    }

    static List<String> rules(JsonNode diagnostics) {
        return diagnostics.findValuesAsText("code");
    }
}
