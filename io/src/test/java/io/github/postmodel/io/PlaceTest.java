package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.SourceRange;
import io.github.postmodel.io.internal.entries.Place;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a property is, by the two ways of asking: what is found of it, and what is there of it at least. */
class PlaceTest {
    private static final String TEXT = """
            ---
            title: T
            empty:
            tags: [a, 'b']
            place:
              seats: 12
              name:
              rooms:
              - one: 1
              - {two: 2, 3: x}
            a.b: dotted
            a[0]: bracket
            links:
              "github.com": g
            base: &b {x: 1}
            copy: *b
            merged:
              <<: *b
            null: n
            ---
            Body.
            """;

    /** A range, and whether the file has the property itself. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title                 | 2:8-2:9     | found",
                "empty                 | 3:1-3:6     | found",
                "tags                  | 4:7-4:15    | found",
                "tags[0]               | 4:8-4:9     | found",
                "tags[1]               | 4:11-4:14   | found",
                "tags[2]               | 4:7-4:15    | around",
                "tags.a                | 4:7-4:15    | around",
                "place.seats           | 6:10-6:12   | found",
                "place.name            | 7:3-7:7     | found",
                "place.name.first      | 7:3-7:7     | around",
                "place.nosuch          | 6:3-10:19   | around",
                "place[0]              | 6:3-10:19   | around",
                "place.rooms[0].one    | 9:10-9:11   | found",
                "place.rooms[1].two    | 10:11-10:12 | found",
                "place.rooms[1].3      | 10:17-10:18 | found",
                "place.rooms[1].4      | 10:5-10:19  | around",
                "a.b                   | 11:6-11:12  | found",
                "a[0]                  | 12:7-12:14  | found",
                "a[1]                  | 1:1-1:4     | nothing",
                "links[\"github.com\"] | 14:17-14:18 | found",
                "links.github.com      | 14:3-14:18  | around",
                "copy                  | 16:7-16:9   | found",
                "copy.x                | 16:7-16:9   | found",
                "copy.y                | 16:7-16:9   | around",
                "merged.x              | 18:3-18:9   | around",
                "null                  | 19:7-19:8   | found",
                "nosuch                | 1:1-1:4     | nothing",
                "nosuch.a              | 1:1-1:4     | nothing",
                "body                  | 21:1-21:6   | found",
            })
    void isWhereTheFileHasIt(String property, String range, String what) {
        MarkdownFile file = MarkdownFile.parse(TEXT);
        assertThat(shown(file.locate(property))).isEqualTo(range);
        Optional<SourceRange> found = file.find(property);
        assertThat(found).isEqualTo(what.equals("found") ? Optional.of(file.locate(property)) : Optional.empty());
        assertThat(Place.of(property, file.index().entries()) == null)
                .isEqualTo(what.equals("nothing") || property.equals("body"));
    }

    private static String shown(SourceRange range) {
        return range.startLine() + ":" + range.startColumn() + "-" + range.endLine() + ":" + range.endColumn();
    }
}
