package io.github.postmodel.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as it runs, asked over HTTP. */
class PostApplicationTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String POST = """
            {"title": "Reefs", "date": "2025-03-04T09:30:00+01:00", "tags": ["sea"], "draft": false,
             "mood": "calm", "body": "Text."}""";

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext application;

    private record Answer(int status, String type, String location, JsonNode body) {}

    @BeforeAll
    static void start() {
        application = SpringApplication.run(
                PostApplication.class, "--server.port=0", "--posts.folder=" + folder, "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static Answer send(String method, String path, String json) throws Exception {
        String port = application.getEnvironment().getProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                answer.headers().firstValue("Location").orElse(""),
                JSON.readTree(answer.body()));
    }

    private static Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".md"), text);
    }

    @Test
    void aPostBecomesAFile() throws Exception {
        Answer added = send("POST", "/posts", POST);

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.location()).isEqualTo("/posts/2025-03-04-reefs");
        assertThat(folder.resolve("2025-03-04-reefs.md")).content().isEqualTo("""
                ---
                title: Reefs
                date: '2025-03-04T09:30:00+01:00'
                tags:
                - sea
                draft: false
                mood: calm
                ---
                Text.
                """);
        assertThat(send("POST", "/posts", POST).status()).isEqualTo(409);
    }

    @Test
    void whatIsAnsweredCanBePostedBack() throws Exception {
        send("POST", "/posts", POST.replace("Reefs", "Back and forth"));
        Answer read = send("GET", "/posts/2025-03-04-back-and-forth", "");

        assertThat(read.body().path("date").asText()).isEqualTo("2025-03-04T09:30:00+01:00");
        assertThat(read.body()).isEqualTo(JSON.readTree(POST.replace("Reefs", "Back and forth")));
        Answer changed = send(
                "PUT",
                read.location() + "/posts/2025-03-04-back-and-forth",
                read.body().toString());
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body()).isEqualTo(read.body());
    }

    @Test
    void whatIsLeftOutIsEmpty() throws Exception {
        Answer added = send(
                "POST", "/posts", "{\"title\": \"Bare\", \"date\": \"2025-03-04T09:30:00Z\", \"body\": \"Text.\"}");

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body())
                .hasToString("{\"title\":\"Bare\",\"date\":\"2025-03-04T09:30:00+00:00\",\"tags\":[],"
                        + "\"draft\":false,\"body\":\"Text.\"}");
    }

    @Test
    void aChangeTouchesWhatDiffers() throws Exception {
        String text = """
                ---
                # by hand
                title: "Ropes"   # short
                date: 2025-03-04T09:30:00+01:00
                tags: [sea]
                draft: yes
                ---
                Text.
                """;
        Path file = write("ropes", text);
        JsonNode post = send("GET", "/posts/ropes", "").body();
        Answer changed = send("PUT", "/posts/ropes", post.toString().replace("\"draft\":true", "\"draft\":false"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(file).content().isEqualTo(text.replace("yes", "no"));
    }

    @Test
    void anInvalidPostIsRefusedInTheNamesOfTheFile() throws Exception {
        Answer refused = send("POST", "/posts", """
                {"title": " ", "date": "2025-03-04T09:30:00Z", "tags": ["a", ""], "post_kind": "link",
                 "external_url": "ftp://example.org/a", "source": "${7*6}{validatedValue}\\\\\\u0001"}""");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.body().path("status").asInt()).isEqualTo(400);
        assertThat(refused.body().path("detail").asText()).isEqualTo("The post has errors.");
        assertThat(refused.body().path("problems"))
                .extracting(problem -> problem.path("property").asText() + " "
                        + problem.path("rule").asText() + ": "
                        + problem.path("message").asText())
                .containsExactly(
                        "external_url url-scheme: external_url \"ftp://example.org/a\" is not an http or https URL;"
                                + " write one such as https://example.org/a",
                        "source control-character: \"${7*6}{validatedValue}\\\\u0001\" has the control character U+0001"
                                + " at position 24; remove it",
                        "tags[1] tag-blank: a tag is blank; write a word, such as news, or remove the tag",
                        "title title-required: title is missing or blank; write the headline, such as title: Hello");
    }

    @Test
    void aWarningRefusesNothing() throws Exception {
        Answer added =
                send("POST", "/posts", POST.replace("Reefs", "Twice").replace("[\"sea\"]", "[\"sea\", \"sea\"]"));
        Answer problems = send("GET", "/posts/2025-03-04-twice/problems", "");

        assertThat(added.status()).isEqualTo(201);
        assertThat(problems.body()).hasSize(1);
        assertThat(problems.body().get(0).path("rule").asText()).isEqualTo("tag-duplicate");
        assertThat(problems.body().get(0).path("range").path("startLine").asInt())
                .isEqualTo(6);
    }

    @Test
    void jsonThatIsNoPostSaysWhy() throws Exception {
        Answer refused = send("POST", "/posts", "{\"title\": \"A\", \"date\": \"tomorrow\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.body().path("detail").asText()).isEqualTo("The body is not a post.");
        assertThat(refused.body().path("problems").get(0).path("property").asText())
                .isEqualTo("date");
        assertThat(refused.body().path("problems").get(0).path("message").asText())
                .isEqualTo("date \"tomorrow\": it is not a date with an offset; write one such as"
                        + " 2025-09-18T16:00:00+00:00");
        assertThat(send("POST", "/posts", "{").body().path("detail").asText()).isEqualTo("The body is not JSON.");
    }

    @Test
    void aBrokenFileIsAnsweredWithThePlacesOfItsFaults() throws Exception {
        Path file = write("broken", "---\ntitle: ''\ndate: soon\n---\nText.\n");
        Answer broken = send("GET", "/posts/broken", "");

        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.body().path("file").asText()).isEqualTo(file.toString());
        assertThat(broken.body().path("problems"))
                .extracting(problem -> problem.path("line").asInt() + ":"
                        + problem.path("column").asInt() + " "
                        + problem.path("rule").asText())
                .contains("2:8 title-required", "3:7 date-format");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        Answer missing = send("GET", "/posts/none", "");

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.body().path("detail").asText()).isEqualTo("There is no post of that name.");
    }
}
