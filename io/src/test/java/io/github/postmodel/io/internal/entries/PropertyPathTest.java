package io.github.postmodel.io.internal.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyPathTest {
    /** A key is shown in quotes, an index without; what is no path is one key. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title                | 'title'",
                "tags[1]              | 'tags' 1",
                "tags[0][12]          | 'tags' 0 12",
                "place.seats          | 'place' 'seats'",
                "a.b[3].c             | 'a' 'b' 3 'c'",
                "links[\"github.com\"]| 'links' 'github.com'",
                "a[\"\"]              | 'a' ''",
                "a[\"x\"].b           | 'a' 'x' 'b'",
                "a[\"q\\\"\\\\\"]     | 'a' 'q\"\\'",
                "[\"a.b\"][0]         | 'a.b' 0",
                "two words            | 'two words'",
                "a[999999999]         | 'a' 999999999",
                "a[9999999999]        | 'a[9999999999]'",
                "a.                   | 'a.'",
                ".a                   | '.a'",
                "a..b                 | 'a..b'",
                "a[                   | 'a['",
                "a[]                  | 'a[]'",
                "a[-1]                | 'a[-1]'",
                "a[x]                 | 'a[x]'",
                "a[\"x]               | 'a[\"x]'",
                "a[\"x\"y]            | 'a[\"x\"y]'",
                "a]                   | 'a]'",
            })
    void aPathHasSteps(String path, String steps) {
        String shown = PropertyPath.steps(path).stream()
                .map(step -> step instanceof Integer ? step.toString() : "'" + step + "'")
                .collect(Collectors.joining(" "));
        assertThat(shown).isEqualTo(steps);
    }

    @Test
    void theEmptyTextIsTheEmptyKey() {
        assertThat(PropertyPath.steps("")).isEqualTo(List.of(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a          | x          | a.x",
                "a[1]       | x          | a[1].x",
                "a          | github.com | a[\"github.com\"]",
                "a          | b[0]       | a[\"b[0]\"]",
                "a          | say \"it\" | a[\"say \\\"it\\\"\"]",
                "a          | back\\     | a[\"back\\\\\"]",
                "a          | ``         | a[\"\"]",
                "``         | x          | x",
            })
    void aKeyComesToAPath(String path, String key, String longer) {
        assertThat(PropertyPath.key(path, key)).isEqualTo(longer);
        assertThat(PropertyPath.steps(longer)).endsWith(key);
    }

    @Test
    void everyKeyAndIndexComesBackFromItsPath() {
        for (Object step : Arrays.asList("x", "", ".", "a.b", "[0]", "\"", "\\", "ü 🦊", "a\nb", 0, 7)) {
            String path = step instanceof Integer index
                    ? PropertyPath.index("top", index)
                    : PropertyPath.key("top", (String) step);
            assertThat(PropertyPath.steps(path)).isEqualTo(List.of("top", step));
        }
    }
}
