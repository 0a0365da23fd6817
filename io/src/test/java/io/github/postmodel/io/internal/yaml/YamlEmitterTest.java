package io.github.postmodel.io.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmodel.io.internal.text.TextBuffer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the vectors of PyYAML do not show. */
class YamlEmitterTest {
    @Test
    void writesAValueBehindItsKey() {
        assertThat(valueBehind("tags:", List.of("one", "two"))).isEqualTo("tags:\n- one\n- two");
        assertThat(valueBehind("map:", Map.of("one", 1))).isEqualTo("map:\n  one: 1");
        assertThat(valueBehind("title:", "one: two")).isEqualTo("title: 'one: two'");
        assertThat(valueBehind("none:", Set.of())).isEqualTo("none: !!set {}");
    }

    @Test
    void writesEqualCollectionsTwiceInsteadOfAnAnchor() {
        List<Integer> same = List.of(1);
        assertThat(valueBehind("k:", List.of(same, same))).isEqualTo("k:\n- - 1\n- - 1");
    }

    @Test
    void quotesTheStringThatPyYamlLoses() {
        assertThat(valueBehind("k:", "\u0085a")).isEqualTo("k: \"\\Na\"");
    }

    @Test
    void foldsWherePyYamlDoesThoughAQuoteTakesTwoColumnsAndAnEmojiOne() {
        assertThat(valueBehind("k:", "a: " + "😀'".repeat(10) + " 😀 end of it"))
                .isEqualTo("k: 'a: " + "😀''".repeat(10) + " 😀 end of it'");
        assertThat(valueBehind("k:", "a: " + "😀'".repeat(26) + " 😀😀😀😀😀 end"))
                .isEqualTo("k: 'a: " + "😀''".repeat(26) + "\n  😀😀😀😀😀 end'");
    }

    @Test
    void setsAKeyApartThatNoReaderWouldFindTheColonOf() {
        TextBuffer out = new TextBuffer();
        YamlEmitter.entry(out, "\uDBFF\uDFFF".repeat(103), 1);
        assertThat(out.toString()).startsWith("? \"\\U0010FFFF").endsWith("\"\n: 1\n");
        assertThat(EventReader.read(out.toString())).isEqualTo(Map.of("\uDBFF\uDFFF".repeat(103), 1));
    }

    @Test
    void refusesWhatYamlCannotSay() {
        OffsetDateTime time = OffsetDateTime.parse("2030-01-31T18:30:00+01:00:30");
        assertThatThrownBy(() -> valueBehind("k:", time)).hasMessageContaining("seconds");
        assertThatThrownBy(() -> valueBehind("k:", new Object())).hasMessageContaining("java.lang.Object");
    }

    private static String valueBehind(String key, Object value) {
        TextBuffer out = new TextBuffer().append(key);
        YamlEmitter.value(out, value, key.length(), 0);
        return out.toString();
    }
}
