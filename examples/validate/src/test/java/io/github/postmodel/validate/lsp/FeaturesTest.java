package io.github.postmodel.validate.lsp;

import static io.github.postmodel.validate.support.LspClient.json;
import static io.github.postmodel.validate.support.LspClient.uri;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.LspClient;
import io.github.postmodel.validate.support.Posts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hover, formatting, symbols, and the renaming of a tag. */
class FeaturesTest {
    @TempDir
    private Path folder;

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.in(folder);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void hoverSaysWhatAFieldIsFor() {
        String uri = open("a.md", Posts.LINK);

        assertThat(hover(uri, 7, 2)).isEqualTo("**draft**: Whether the post is not published yet.");
        assertThat(hover(uri, 3, 8)).isEqualTo("**tags**: The topics, each once.");
        assertThat(server.client.request("textDocument/hover", at(uri, 12, 1)).isNull())
                .isTrue();
    }

    @Test
    void hoverOnAProblemShowsThePageOfItsRule() {
        String uri = open("a.md", Posts.linkWith("draft", "draft: maybe"));

        assertThat(hover(uri, 7, 9))
                .startsWith("**[draft-boolean](https://github.com/postmodel/postmodel/blob/main/examples/validate/"
                        + "RULES.md#draft-boolean)**: ")
                .contains("Bad:\n\n```yaml\n");
    }

    @Test
    void hoverShowsWhatASchemaSays() {
        Posts.write(folder.resolve(".postmodel.yaml"), "collections: {a: {files: '*.md', schema: a.json}}");
        Posts.write(
                folder.resolve("a.json"),
                "{\"properties\": {\"seats\": {\"type\": \"integer\", \"description\": \"How many.\"}}}");
        String uri = open("a.md", "---\nseats: many\n---\n");

        assertThat(hover(uri, 1, 8)).isEqualTo("""
                **[schema-type](https://github.com/postmodel/postmodel/blob/main/examples/validate/RULES.md#schema-type)**: \
                The schema of the collection has the keyword type, and the front matter does not keep to it. \
                The message says which value, and what the schema asks for.

                ---

                **seats**: How many.""");
    }

    /** What is inside of something else is called by its whole path; an item without a text of its own, by its list. */
    @Test
    void hoverNamesWhatItDescribes() {
        Posts.write(
                folder.resolve(".postmodel.yaml"), "collections: {a: {files: '*.md', model: none, schema: a.json}}");
        Posts.write(folder.resolve("a.json"), """
                {"properties": {
                   "place": {"properties": {"city": {"description": "Where."}}},
                   "days": {"description": "When.", "items": {}},
                   "talks": {"description": "All.", "items": {"properties": {"level": {"description": "How hard."}}}}}}
                """);
        String uri = open("a.md", "---\nplace: {city: B}\ndays: [x]\ntalks:\n- x: y\n- level: z\n---\n");

        assertThat(hover(uri, 1, 10)).isEqualTo("**place.city**: Where.");
        assertThat(hover(uri, 2, 7)).isEqualTo("**days**: When.");
        assertThat(hover(uri, 3, 2)).isEqualTo("**talks**: All.");
        assertThat(hover(uri, 5, 4)).isEqualTo("**talks[1].level**: How hard.");
    }

    @Test
    void formattingIsThatOfTheCommand() throws Exception {
        String text =
                "---\n# first\ndate: '2025-09-18T16:00:00+00:00'\ntitle: \"Hello\" # said\ntags: [a, b]\n---\nText.\n";
        String uri = open("a.md", text);
        Path copy = Posts.write(folder.resolve("copy.md"), text);
        Cli.run("format", copy.toString());

        JsonNode edits = formatting(uri);
        assertThat(LspClient.applied(text, edits)).isEqualTo(Files.readString(copy));
        assertThat(edits.size()).isGreaterThan(1);
    }

    @Test
    void formattingKeepsCommentsAndLineEndings() {
        String text = """
                ---
                title: "Hello" #1
                date: 2025-09-18T16:00:00+00:00
                tags:
                # in the list
                - a # first
                place: {a: 1, # flow
                  b: 2}
                ---
                Text.
                """.replace("\n", "\r\n");
        String uri = open("a.md", text);

        assertThat(LspClient.applied(text, formatting(uri))).isEqualTo("""
                ---
                #1
                title: Hello
                date: '2025-09-18T16:00:00+00:00'
                # in the list
                # first
                tags:
                - a
                draft: false
                # flow
                place:
                  a: 1
                  b: 2
                ---
                Text.
                """.replace("\n", "\r\n"));
    }

    @Test
    void whatIsNotFormattedIsSaidInTheLog() {
        Posts.write(folder.resolve(".git/HEAD"), "");
        Posts.write(folder.resolve(".postmodel.yaml"), """
                exclude: [drafts/]
                collections:
                  people: {files: 'people/**', model: none}
                  events: {files: 'events/**', model: post, schema: closed.json}
                """);
        Posts.write(
                folder.resolve("closed.json"),
                "{\"additionalProperties\": false, \"properties\": {\"title\": {\"type\": \"string\"}}}");
        String text = "---\ntitle: \"Ann\"\n---\n";

        assertThat(refusal("posts/a.md", "---\ntitle: [\n---\n"))
                .isEqualTo("not formatted, for title: a \"[\" is never closed; write \"]\" after its last"
                        + " value, or write title: '[' if it is text");
        assertThat(refusal("people/ann.md", text))
                .isEqualTo("not formatted, for its collection is without model: post");
        assertThat(refusal("events/e.md", text))
                .isEqualTo(
                        "not formatted, for tags would break schema-additionalProperties: tags is not a key that the schema"
                                + " knows; remove it, or add it to the schema");
        assertThat(refusal("drafts/a.md", text))
                .isEqualTo("not formatted, for the settings or .gitignore leave it out");
    }

    private String refusal(String name, String text) {
        assertThat(formatting(open(name, text))).as(name).isEmpty();
        JsonNode told =
                server.client.await(message -> message.path("method").asText().equals("window/logMessage"));
        String message = told.at("/params/message").asText();
        assertThat(message).startsWith(folder.resolve(name) + ": ");
        return message.substring((folder.resolve(name) + ": ").length());
    }

    private JsonNode formatting(String uri) {
        return server.client.request(
                "textDocument/formatting",
                json("{'textDocument': {'uri': '%s'}, 'options': {'tabSize': 2, 'insertSpaces': true}}", uri));
    }

    @Test
    void symbolsAreTheEntries() {
        String uri = open("a.md", "---\ntitle: A\nplace: {city: 'B', seats: 3}\ntags:\n- x\n---\n");
        List<String> symbols = new ArrayList<>();
        addSymbols(
                server.client.request("textDocument/documentSymbol", json("{'textDocument': {'uri': '%s'}}", uri)),
                "",
                symbols);

        assertThat(symbols)
                .containsExactly(
                        "title = A (15) 1:0-1:8",
                        "place =  (19) 2:0-2:28",
                        "  city = 'B' (15) 2:8-2:17",
                        "  seats = 3 (16) 2:19-2:27",
                        "tags =  (18) 3:0-4:3",
                        "  [0] = x (15) 4:2-4:3");
    }

    /** What is shown beside a name is what is written; of a text on several lines it is the first. */
    @Test
    void symbolsShowWhatIsWritten() {
        String uri = open("a.md", """
                ---
                none:
                nil: ~
                block: |
                  one
                  two
                folded: >-

                  only
                quoted: "three
                  four"
                plain: five
                  six
                list:
                -
                - null
                quotes: 'x'
                number: 1.10
                ---
                """);
        List<String> symbols = new ArrayList<>();
        addSymbols(
                server.client.request("textDocument/documentSymbol", json("{'textDocument': {'uri': '%s'}}", uri)),
                "",
                symbols);

        assertThat(symbols)
                .map(symbol -> symbol.substring(0, symbol.indexOf(" (")))
                .containsExactly(
                        "none = ",
                        "nil = ~",
                        "block = one…",
                        "folded = only",
                        "quoted = three four",
                        "plain = five six",
                        "list = ",
                        "  [0] = ",
                        "  [1] = null",
                        "quotes = 'x'",
                        "number = 1.10");
    }

    @Test
    void tagIsRenamedInAllFiles() {
        Posts.write(folder.resolve("b.md"), Posts.linkWith("tags", "tags: # all\n  - 'old' # one\n  - new"));
        Posts.write(folder.resolve("c/d.md"), Posts.linkWith("tags", "tags: old"));
        Posts.write(folder.resolve("e.md"), Posts.LINK);
        String uri = open("a.md", Posts.linkWith("tags", "tags: [x, \"old\", y]"));

        assertThat(server.client.request("textDocument/prepareRename", at(uri, 3, 12)))
                .isEqualTo(json("""
                        {'range': {'start': {'line': 3, 'character': 11}, 'end': {'line': 3, 'character': 14}},
                         'placeholder': 'old'}"""));
        assertThat(rename(uri, 3, 12, "new").path("documentChanges"))
                .isEqualTo(json("""
                [{'textDocument': {'version': 1, 'uri': '%s'},
                  'edits': [{
                    'range': {'start': {'line': 3, 'character': 11}, 'end': {'line': 3, 'character': 14}},
                    'newText': 'new'}]},
                 {'textDocument': {'version': null, 'uri': '%s'},
                  'edits': [{
                    'range': {'start': {'line': 4, 'character': 0}, 'end': {'line': 5, 'character': 0}},
                    'newText': ''}]},
                 {'textDocument': {'version': null, 'uri': '%s'},
                  'edits': [{
                    'range': {'start': {'line': 3, 'character': 5}, 'end': {'line': 3, 'character': 9}},
                    'newText': '\\n- new'}]}]
                """, uri, uri(folder.resolve("b.md")), uri(folder.resolve("c/d.md"))));
    }

    /** A name is a text, whatever signs are in it, and the same in each file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {"a, b ~ 'a, b' ~ a, b", "[x] ~ '[x]' ~ '[x]'", "2024 ~ '2024' ~ '2024'", "yes ~ 'yes' ~ 'yes'"})
    void tagIsRenamedToAnyText(String name, String inBrackets, String inLine) {
        Posts.write(folder.resolve(".postmodel.yaml"), "collections: {pages: {files: 'pages/*', model: none}}");
        Posts.write(folder.resolve("b.md"), Posts.linkWith("tags", "tags: old"));
        Posts.write(folder.resolve("pages/c.md"), "---\ntags: [old]\n---\n");
        Posts.write(folder.resolve("pages/d.md"), "---\ntags: old\n---\n");
        String uri = open("a.md", Posts.linkWith("tags", "tags: [old]"));

        List<String> texts = new ArrayList<>();
        rename(uri, 3, 8, name)
                .path("documentChanges")
                .forEach(change -> texts.add(change.at("/edits/0/newText").asText()));
        assertThat(texts).containsExactly(inBrackets, "\n- " + inLine, inBrackets, inLine);
    }

    /** A person hears once, after the rest is renamed. */
    @Test
    void filesWhereTheTagStaysAreTold() {
        Posts.write(folder.resolve("b/alias.md"), Posts.linkWith("tags", "tags: &all [old]\nother: *all"));
        Posts.write(folder.resolve("b/broken.md"), Posts.linkWith("tags", "tags:\n- old\n- \"x"));
        Posts.write(folder.resolve("b/other.md"), Posts.linkWith("tags", "tags:\n- older\n- \"x"));
        Posts.write(folder.resolve("b/text.md"), Posts.linkWith("tags", "tags: old, x"));
        Posts.write(folder.resolve("b/words.md"), Posts.linkWith("tags", "tags: [very old]"));
        Posts.write(folder.resolve("c.md"), Posts.linkWith("tags", "tags: [old]"));
        String uri = open("a.md", Posts.linkWith("tags", "tags: [old]"));

        assertThat(rename(uri, 3, 8, "new").path("documentChanges"))
                .map(change -> change.at("/textDocument/uri").asText())
                .containsExactly(uri, uri(folder.resolve("c.md")));
        JsonNode told = server.client
                .await(message -> message.path("method").asText().equals("window/showMessage"))
                .path("params");
        assertThat(told.path("type").asInt()).isEqualTo(2);
        assertThat(told.path("message").asText()).isEqualTo("""
                        not renamed in 3 files:
                        b/alias.md: tags[0] cannot be changed: other has *all in it, which would change with it; \
                        write the value there first
                        b/broken.md: its tags cannot be read; correct its errors first
                        b/text.md: tags "old, x" is one text; write [old, x]""");
    }

    @Test
    void textThatCannotBeChangedIsNamedFromTheFolderOn() {
        String uri = open("b/c.md", Posts.linkWith("tags", "tags: &all [old]\nother: *all"));

        assertThat(server.client.error("textDocument/rename", renaming(uri, 3, 13, "new")))
                .isEqualTo(json("{'code': -32803, 'message': 'b/c.md: tags[0] cannot be changed: other has *all in it,"
                        + " which would change with it; write the value there first'}"));
    }

    @Test
    void onlyATagIsRenamedAndOnlyToATag() {
        String uri = open("a.md", Posts.LINK);

        assertThat(server.client
                        .request("textDocument/prepareRename", at(uri, 1, 8))
                        .isNull())
                .isTrue();
        assertThat(server.client.error("textDocument/rename", renaming(uri, 1, 8, "x")))
                .isEqualTo(json("{'code': -32803, 'message': 'there is no tag here; go to an item of tags'}"));
        assertThat(server.client.error("textDocument/rename", renaming(uri, 3, 8, " ")))
                .isEqualTo(json("{'code': -32803, 'message': '%s'}", "\\\" \\\" is no name of a tag; write a word"));
    }

    private String open(String name, String text) {
        String uri = uri(folder.resolve(name));
        server.client.open(uri, text);
        return uri;
    }

    private String hover(String uri, int line, int character) {
        return server.client
                .request("textDocument/hover", at(uri, line, character))
                .at("/contents/value")
                .asText();
    }

    private JsonNode rename(String uri, int line, int character, String name) {
        return server.client.request("textDocument/rename", renaming(uri, line, character, name));
    }

    private static JsonNode renaming(String uri, int line, int character, String name) {
        return ((com.fasterxml.jackson.databind.node.ObjectNode) at(uri, line, character)).put("newName", name);
    }

    private static JsonNode at(String uri, int line, int character) {
        return json(
                "{'textDocument': {'uri': '%s'}, 'position': {'line': %s, 'character': %s}}",
                uri, "" + line, "" + character);
    }

    private static void addSymbols(JsonNode symbols, String indent, List<String> lines) {
        for (JsonNode symbol : symbols) {
            lines.add(indent + symbol.path("name").asText() + " = "
                    + symbol.path("detail").asText("") + " ("
                    + symbol.path("kind").asInt() + ") " + place(symbol.at("/range/start")) + "-"
                    + place(symbol.at("/range/end")));
            addSymbols(symbol.path("children"), indent + "  ", lines);
        }
    }

    private static String place(JsonNode position) {
        return position.path("line").asInt() + ":" + position.path("character").asInt();
    }
}
