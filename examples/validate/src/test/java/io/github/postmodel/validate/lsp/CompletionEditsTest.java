package io.github.postmodel.validate.lsp;

import static io.github.postmodel.validate.lsp.CursorClient.labels;
import static io.github.postmodel.validate.support.LspClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text is after a completion is accepted. The cursor is a bar; a space at the end of a line is a dot. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletionEditsTest {
    private static final String POSTS = """
            -- a value
            post_kind: |                    ~ link       ~ post_kind: link
            post_kind: l|                   ~ link       ~ post_kind: link
            post_kind: l|ink                ~ release    ~ post_kind: release
            post_kind: |link                ~ release    ~ post_kind: release
            post_kind: link |               ~ release    ~ post_kind: release
            post_kind: | # why              ~ link       ~ post_kind: link # why
            post_kind: l| # why             ~ link       ~ post_kind: link # why
            "post_kind": |                  ~ link       ~ "post_kind": link
            post_kind : |                   ~ link       ~ post_kind : link
            title: A\\npost_kind: |\\ntldr: B ~ link     ~ title: A\\npost_kind: link\\ntldr: B
            draft: f|alse                   ~ true       ~ draft: true
            -- right after the sign that asks for it
            post_kind:|                     ~ link       ~ post_kind: link
            post_kind:| # why               ~ link       ~ post_kind: link # why
            draft:|                         ~ true       ~ draft: true
            tags:|                          ~ news       ~ tags: [news]
            tags:\\n-|                      ~ news       ~ tags:\\n- news
            tags:\\n  -|                    ~ yes        ~ tags:\\n  - 'yes'
            tags:\\n-|\\n- x                ~ news       ~ tags:\\n- news\\n- x
            tags: [sea,|]                   ~ news       ~ tags: [sea, news]
            -- in quotes that are closed, and in such that are not
            post_kind: "|"                  ~ link       ~ post_kind: "link"
            post_kind: '|'                  ~ link       ~ post_kind: 'link'
            post_kind: "l|"                 ~ link       ~ post_kind: "link"
            post_kind: "l|ink"              ~ release    ~ post_kind: "release"
            post_kind: |"link"              ~ release    ~ post_kind: "release"
            post_kind: "l|" # why           ~ link       ~ post_kind: "link" # why
            post_kind: "l|                  ~ link       ~ post_kind: "link"
            post_kind: 'l|                  ~ link       ~ post_kind: 'link'
            post_kind: "|                   ~ link       ~ post_kind: "link"
            draft: "|"                      ~ true       ~ draft: true
            tags:\\n- "|"                   ~ c#         ~ tags:\\n- "c#"
            tags:\\n- "#|"                  ~ c#         ~ tags:\\n- "c#"
            tags:\\n- "a: b|"               ~ news       ~ tags:\\n- "news"
            tags:\\n- 'it''s|'              ~ news       ~ tags:\\n- 'news'
            tags:\\n- "\\"|"                ~ news       ~ tags:\\n- "news"
            tags:\\n- "n|                   ~ news       ~ tags:\\n- "news"
            -- in a list in brackets
            tags: [|]                       ~ news       ~ tags: [news]
            tags: [|                        ~ news       ~ tags: [news
            tags: [ | ]                     ~ news       ~ tags: [ news ]
            tags: [ne|ws2]                  ~ news       ~ tags: [news]
            tags: [sea, |]                  ~ a, b       ~ tags: [sea, 'a, b']
            tags: [sea, |, x]               ~ news       ~ tags: [sea, news, x]
            tags: [sea, n| , x]             ~ news       ~ tags: [sea, news , x]
            tags: [|, sea]                  ~ news       ~ tags: [news, sea]
            tags: ["|"]                     ~ news       ~ tags: ["news"]
            tags: ["ne|"]                   ~ news       ~ tags: ["news"]
            tags: ["ne|]                    ~ news       ~ tags: ["news"]
            tags: ["|, "sea"]               ~ news       ~ tags: ["news", "sea"]
            tags: ["sea", "n|"]             ~ news       ~ tags: ["sea", "news"]
            tags: ['sea', 'n|', "x"]        ~ c#         ~ tags: ['sea', 'c#', "x"]
            tags: [sea, "a,b|"]             ~ news       ~ tags: [sea, "news"]
            tags: ["a]", n|]                ~ news       ~ tags: ["a]", news]
            tags: [sea, n|] # all           ~ news       ~ tags: [sea, news] # all
            -- tags where there is no list yet
            tags: |                         ~ news       ~ tags: [news]
            tags: ne|                       ~ news       ~ tags: [news]
            tags: |                         ~ a, b       ~ tags: ['a, b']
            tags: "|"                       ~ news       ~ tags: ["news"]
            tags: sea, n|                   ~ news       ~ tags: [sea, news]
            tags: a b,x,|                   ~ a, b       ~ tags: [a b,x, 'a, b']
            tags: sea, n|  # all            ~ news       ~ tags: [sea, news]  # all
            -- a key
            |                               ~ title      ~ title:·
            ti|                             ~ title      ~ title:·
            ti|tle                          ~ draft      ~ draft:·
            ti| # why                       ~ title      ~ title:  # why
            ti| # a: b                      ~ title      ~ title:  # a: b
            ti|: x                          ~ title      ~ title: x
            "ti|"                           ~ title      ~ "title":·
            "ti|                            ~ title      ~ "title":·
            "ti|": x                        ~ title      ~ "title": x
            'ti|': x                        ~ title      ~ 'title': x
            -- after what counts twice in UTF-16
            title: 🚀\\ntags: [🚀, n|, 🚀]  ~ news       ~ title: 🚀\\ntags: [🚀, news, 🚀]
            tags: ["🚀", "n|"]              ~ news       ~ tags: ["🚀", "news"]
            tags: 🚀|                       ~ news       ~ tags: [news]
            -- lines that end with CR LF
            title: A\\r\\npost_kind:|\\r\\ntldr: B ~ link ~ title: A\\r\\npost_kind: link\\r\\ntldr: B
            tags:\\r\\n-|\\r\\n- x          ~ news       ~ tags:\\r\\n- news\\r\\n- x
            tags: ["n|"]\\r\\ntldr: B       ~ news       ~ tags: ["news"]\\r\\ntldr: B
            """;

    private static final String EVENTS = """
            level: |                        ~ hard: very ~ level: 'hard: very'
            level:|                         ~ hard: very ~ level: 'hard: very'
            level:|                         ~ 3          ~ level: 3
            level: "|"                      ~ hard: very ~ level: "hard: very"
            level: '|                       ~ easy       ~ level: 'easy'
            level: "|"                      ~ 3          ~ level: 3
            levels: |                       ~ easy       ~ levels: [easy]
            levels: "|"                     ~ hard: very ~ levels: ["hard: very"]
            levels: [easy, |]               ~ 3          ~ levels: [easy, 3]
            levels:\\n- |                 ~ 3          ~ levels:\\n- 3
            -- in a mapping in brackets
            place: {|}                      ~ online     ~ place: {online: }
            place: {x: 1, |}                ~ online     ~ place: {x: 1, online: }
            place: {x: 1,|}                 ~ online     ~ place: {x: 1, online: }
            place: {"on|"}                  ~ online     ~ place: {"online": }
            place: {"on|": true}            ~ online     ~ place: {"online": true}
            place: {online: |}              ~ true       ~ place: {online: true}
            place: {online:|}               ~ true       ~ place: {online: true}
            place: {online: t|, x: 1}       ~ true       ~ place: {online: true, x: 1}
            place: {online: |               ~ true       ~ place: {online: true
            talks: [{level: "|"}]           ~ easy       ~ talks: [{level: "easy"}]
            talks: [{|                      ~ level      ~ talks: [{level:·
            place: {\\n  on|\\n}        ~ online     ~ place: {\\n  online:·\\n}
            -- the first key of an item
            talks:\\n- |                  ~ level      ~ talks:\\n- level:·
            talks:\\n-|                   ~ level      ~ talks:\\n- level:·
            talks:\\n-\\n  |            ~ level      ~ talks:\\n-\\n  level:·
            talks:\\n- x: y\\n- le|     ~ level      ~ talks:\\n- x: y\\n- level:·
            talks:\\n- le|: easy          ~ level      ~ talks:\\n- level: easy
            -- after an anchor or a tag, and with a merge
            level: &a |                     ~ easy       ~ level: &a easy
            level: !!str |                  ~ easy       ~ level: !!str easy
            x: &a {}\\ntalks:\\n- <<: *a\\n  level: | ~ easy ~ x: &a {}\\ntalks:\\n- <<: *a\\n  level: easy
            -- beside an entry that is not YAML
            x: [\\nlevel: |               ~ easy       ~ x: [\\nlevel: easy
            x: "\\nlev|\\ny: {          ~ level      ~ x: "\\nlevel:·\\ny: {
            motto: |                        ~ A text that is longer than the eighty columns after which a line is folded, it's true ~ motto: "A text that is longer than the eighty columns after which a line is folded, it's true"
            motto: "|"                      ~ A text that is longer than the eighty columns after which a line is folded, it's true ~ motto: "A text that is longer than the eighty columns after which a line is folded, it's true"
            motto: '|'                      ~ A text that is longer than the eighty columns after which a line is folded, it's true ~ motto: 'A text that is longer than the eighty columns after which a line is folded, it''s true'
            og:t|                           ~ og:title   ~ og:title:·
            place:\\n  online:|             ~ true       ~ place:\\n  online: true
            place:\\n  |                    ~ online     ~ place:\\n  online:·
            talks:\\n- level:|              ~ easy       ~ talks:\\n- level: easy
            talks:\\n- level: "e|"\\n  x: y ~ easy       ~ talks:\\n- level: "easy"\\n  x: y
            talks:\\n- x: y\\n  level:|     ~ easy       ~ talks:\\n- x: y\\n  level: easy
            """;

    private CursorClient client;

    @BeforeAll
    void open(@TempDir Path folder) {
        client = new CursorClient(folder);
    }

    @AfterAll
    void close() {
        client.close();
    }

    static Stream<Arguments> posts() {
        return cases(POSTS);
    }

    static Stream<Arguments> events() {
        return cases(EVENTS);
    }

    private static Stream<Arguments> cases(String table) {
        return table.lines()
                .filter(line -> !line.startsWith("-- "))
                .map(line -> Arguments.of((Object[]) line.strip().split("\\s*~\\s*")));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("posts")
    void inAPost(String before, String label, String after) {
        assertAccepted("posts/n.md", before, label, after);
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("events")
    void inAFileWithASchema(String before, String label, String after) {
        assertAccepted("events/n.md", before, label, after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|title: A",
                "|\"title\": A",
                "tags: [|sea]",
                "tags: [ |  sea, x]",
                "tags: [x, |\"sea\"]",
                "tags:\\n- | x",
                "tags: | x",
                "tags: n|, sea",
                "tags: \"sea, n|\"",
                "tags: sea, \"n|\"",
                "tags: [sea]|",
                "some| words",
                "|  tags:",
                "|: link",
                "tags:\\n|\\n  - sea",
                "tags: [sea] |",
                "tags: [sea] # |",
                "tags: [sea, {a|}]",
                "tags: [sea, [a|]]",
                "tags: [\"sea\"|]",
                "tags: {|}",
                "tags: [\\n  sea,\\n]|",
                "tags:|\\n- sea",
                "tags: |\\n  - sea",
                "tags:\\n  a: |",
                "tags:\\n- |\\n  - sea",
                "post_kind:|\\n  link",
                "post_kind: \"link\"|",
                "post_kind: \"link\" |",
                "post_kind: 'link' # |",
                "post_kind: |# why",
                "post_kind: link |# why",
                "post_kind: link # |",
                "post_kind: &a|",
                "post_kind: *|",
                "post_kind: !|",
                "post_kind: >|",
                "# |",
                "# title: |",
                "- # |",
                "? ti|",
                "title: |",
                "title: \"|\"",
                "source: |",
                "external_url: |",
                "tldr: |",
                "summary: |",
                "date: |"
            })
    void nothingIsOffered(String before) {
        assertThat(labels(client.offered("posts/n.md", text(before)))).isEmpty();
    }

    @Test
    void itemIsWrittenOnce() {
        assertThat(labels(client.offered("posts/n.md", text("tags: news, yes, |"))))
                .containsExactly("a, b", "c#");
        assertThat(labels(client.offered("events/n.md", text("levels: [easy, |]"))))
                .containsExactly("hard: very", "3");
        assertThat(labels(client.offered("events/n.md", text("levels:\\n- 3\\n- |"))))
                .containsExactly("easy", "hard: very");
    }

    /** Keys that are there are not offered, wherever they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: A\n|\ndate: B",
                "title: A\n\"|\"\ndate: B",
                "title: A\n|\ndate: B\nx: [",
                "? title\n: A\n'date': B\n|"
            })
    void keyIsWrittenOnce(String before) {
        assertThat(labels(client.offered("posts/n.md", text(before))))
                .containsExactly("tags", "source", "external_url", "post_kind", "draft", "tldr", "summary");
    }

    /** As it is while a new file is begun. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\npost_kind: |",
                "---\ntitle: A\npost_kind: |\n\nSome *text* of: a body.",
                "---\r\npost_kind:|"
            })
    void frontMatterMayHaveNoEnd(String text) {
        assertThat(labels(client.offered("posts/n.md", text))).containsExactly("link", "release");
    }

    /** A tag without a text, which another post has by mistake, is none of them. */
    @Test
    void eachTagHasAText() {
        assertThat(labels(client.offered("posts/n.md", text("tags: [|]"))))
                .containsExactly("a, b", "c#", "news", "yes");
    }

    @Test
    void frontMatterMayStartAfterAByteOrderMark() {
        assertThat(labels(client.offered("posts/n.md", "\uFEFF" + text("post_kind: |"))))
                .containsExactly("link", "release");
    }

    /** What an editor compares with what is written has the quote that this starts with. */
    @Test
    void quoteIsPartOfWhatIsCompared() {
        assertThat(client.offered("posts/n.md", text("post_kind: 're|'")).get(1))
                .isEqualTo(json("""
                {'label': 'release', 'kind': 20, 'sortText': '00001', 'filterText': '%srelease',
                 'textEdit': {
                   'range': {'start': {'line': 1, 'character': 11}, 'end': {'line': 1, 'character': 15}},
                   'newText': '%s'}}
                """.replace("%srelease", "\\u0027release").replace("'%s'", "'\\u0027release\\u0027'")));
    }

    private void assertAccepted(String path, String before, String label, String after) {
        JsonNode items = client.offered(path, text(before));
        assertThat(labels(items)).contains(label);
        JsonNode item = items.get(labels(items).indexOf(label));

        assertThat(CursorClient.accepted(text(before).replace("|", ""), item)).isEqualTo(text(after));
    }

    private static String text(String written) {
        return "---\n" + written.replace("\\n", "\n").replace("\\r", "\r").replace('·', ' ') + "\n---\n";
    }
}
