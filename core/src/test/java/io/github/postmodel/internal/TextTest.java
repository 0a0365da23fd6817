package io.github.postmodel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n\r",
                "\u0007",
                "\u0085",
                "\u00A0",
                "\u00AD",
                "\u034F",
                "\u061C",
                "\u115F\u1160",
                "\u180E",
                "\u2003",
                "\u2007",
                "\u200B",
                "\u200C\u200D",
                "\u202E",
                "\u2060\u2064",
                "\u2800",
                "\u3000",
                "\u3164",
                "\uFE0F",
                "\uFEFF",
                "\uFFA0",
                " \u00A0\u200B\u3000\u2060\uFEFF ",
                "\uDB40\uDC20"
            })
    void aTextOfWhichNothingIsSeenIsBlank(String text) {
        assertThat(Text.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                ".",
                "\u200Ba",
                "\u0091",
                "\u0600",
                "\u0301",
                "\u2764\uFE0F",
                "\uFFFD",
                "\uD83D\uDCA9",
                "\uD800"
            })
    void aTextOfWhichAnythingIsSeenIsNot(String text) {
        assertThat(Text.isBlank(text)).isFalse();
    }

    @Test
    void whateverTheJdkTakesForBlankIsBlank() {
        assertThat(IntStream.range(0, Character.MAX_CODE_POINT)
                        .mapToObj(Character::toString)
                        .filter(String::isBlank))
                .isNotEmpty()
                .allMatch(Text::isBlank);
    }
}
