package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocateTest {
    private static final PostFile FILE = PostFile.parse("""
            ---
            title: 'A 🎥 walk'
            date: 2030-09-18T16:00:00Z
            tags: [canal, '🎥', winter]
            source: &name Canal News
            draft:
            summary: |
              It was cold.
              Very cold.

            tldr:
            place:
              city: Utrecht
              canals:
              - Oudegracht
              - name: {old: Vaartse Rijn}
              a.b: nested
            a.b: top
            more: *name
            ? long key
            : its value
            empty: ''
            ---

              It was cold.
              ↗ 🎥

            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title                      | 2:8-2:18   | a value with its quotes; an emoji is one column",
                "date                       | 3:7-3:27   | a plain value",
                "tags                       | 4:7-4:27   | a list with its brackets",
                "tags[0]                    | 4:8-4:13   | an item",
                "tags[1]                    | 4:15-4:18  | a quoted one",
                "tags[2]                    | 4:20-4:26  | one after an emoji",
                "tags[3]                    | 4:7-4:27   | an item that is not there: the list",
                "tags[99999999999]          | 4:7-4:27   | nor can be",
                "source                     | 5:9-5:25   | a value with its anchor",
                "draft                      | 6:1-6:6    | a key without a value: the key",
                "summary                    | 7:10-9:13  | a block scalar to the end of its last line",
                "tldr                       | 11:1-11:5  | another key without a value",
                "place                      | 13:3-17:14 | a mapping",
                "place.city                 | 13:9-13:16 | a nested value",
                "place.canals[0]            | 15:5-15:15 | an item of a nested list",
                "place.canals[1].name.old   | 16:17-16:29 | as deep as it goes",
                "place.canals[1].name.none  | 16:11-16:30 | a key that is not there: what would hold it",
                "place.street               | 13:3-17:14 | here too",
                "place[0]                   | 13:3-17:14 | a step that does not fit",
                "title.length               | 2:8-2:18   | nor here",
                "a.b                        | 18:6-18:9  | a key with a dot",
                "more                       | 19:7-19:12 | an alias, at its own place",
                "long key                   | 21:3-21:12 | a value of a long key",
                "empty                      | 22:8-22:10 | an empty text",
                "external_url               | 1:1-1:4    | what is not there: the opening fence",
                "external_url.host          | 1:1-1:4    | nor part of it",
                "body                       | 25:3-26:6  | the body without the spaces around it",
            })
    void findsAProperty(String property, String range, String what) {
        assertThat(FILE.locate(property)).as(what).hasToString(range);
    }

    @Test
    void theWholeFileIsFoundAtTheOpeningFence() {
        assertThat(FILE.locate("")).hasToString("1:1-1:4");
    }

    @Test
    void anEmptyBodyIsFoundAtTheClosingFence() {
        assertThat(PostFile.parse("---\ntitle: A walk\n---\n \n\t\n").locate("body"))
                .hasToString("3:1-3:4");
    }

    @Test
    void aPropertyNamedBodyComesFirst() {
        assertThat(PostFile.parse("---\nbody: text\n---\nCold.\n").locate("body"))
                .hasToString("2:7-2:11");
    }

    @Test
    void withoutFencesAllIsFoundAtTheStart() {
        PostFile file = PostFile.parse("Cold.\n");
        assertThat(file.locate("title")).hasToString("1:1-1:1");
        assertThat(file.locate("body")).hasToString("1:1-1:1");
    }

    @Test
    void aByteOrderMarkIsNoColumnAndCarriageReturnsAreNoCharactersOfAValue() {
        PostFile file = PostFile.parse("\ufeff---\r\ntitle: A walk\r\ntags:\r\n- canal\r\n---\r\nCold.\r\n");
        assertThat(file.locate("date")).hasToString("1:1-1:4");
        assertThat(file.locate("title")).hasToString("2:8-2:14");
        assertThat(file.locate("tags[0]")).hasToString("4:3-4:8");
        assertThat(file.locate("body")).hasToString("6:1-6:6");
    }

    @Test
    void inFlowFrontMatterValuesAreFoundAsWell() {
        PostFile file = PostFile.parse("---\n{title: A walk, tags: [canal]}\n---\n");
        assertThat(file.locate("title")).hasToString("2:9-2:15");
        assertThat(file.locate("tags[0]")).hasToString("2:24-2:29");
    }

    @Test
    void problemsGetARangeEachAndComeInOrder() {
        SourceRange given = new SourceRange(9, 9, 9, 10);
        List<Problem> problems = List.of(
                Problem.of(Rule.BODY_LINK, "body", "body", null),
                Problem.of(Rule.LIMIT, "", "given", given),
                Problem.of(Rule.TAG_BLANK, "tags[1]", "tag", null),
                Problem.of(Rule.TITLE_REQUIRED, "title", "title", null),
                Problem.of(Rule.EXTERNAL_URL_REQUIRED, "external_url", "url", null),
                Problem.of(Rule.KEY_MISSPELT, "more", "more", null),
                Problem.of(Rule.KEY_MISSPELT, "none", "none", null));
        assertThat(FILE.locate(problems))
                .extracting(problem -> problem.range() + " " + problem.message())
                .containsExactly(
                        "1:1-1:4 url",
                        "1:1-1:4 none",
                        "2:8-2:18 title",
                        "4:15-4:18 tag",
                        "9:9-9:10 given",
                        "19:1-19:5 more",
                        "25:3-26:6 body");
    }

    @Test
    void aFileKnowsItsNameAndItsLines() {
        assertThat(FILE.name()).isEqualTo("<text>");
        assertThat(FILE).hasToString("<text>");
        assertThat(FILE.line(1)).isEqualTo("---");
        assertThat(FILE.line(2)).isEqualTo("title: 'A 🎥 walk'");
        assertThat(FILE.line(99)).isEmpty();
        assertThat(PostFile.parse(new byte[0], "a.md").name()).isEqualTo("a.md");
    }

    @Test
    void theBytesOfAFileMayChangeAfterwards() {
        byte[] bytes = {'-', '-', '-', '\n', '-', '-', '-', '\n', 'a'};
        PostFile file = PostFile.parse(bytes, "a.md");
        bytes[8] = 'b';
        assertThat(file.text()).endsWith("a");
    }
}
