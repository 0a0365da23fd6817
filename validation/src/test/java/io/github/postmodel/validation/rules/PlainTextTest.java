package io.github.postmodel.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every character, by itself and in a text. */
class PlainTextTest {
    @Test
    void controlsAreNotPlainAndAllElseIs() {
        for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
            boolean isControl = code < 0x20 || code >= 0x7F && code <= 0x9F;
            String text = Character.toString(code);
            for (String around : List.of(text, "a" + text + "é", "↗ 🎥" + text)) {
                if (PlainText.hasNoControls(around) == isControl) {
                    fail("U+%04X in \"%s\"".formatted(code, around));
                }
            }
        }
    }

    @Test
    void nothingIsPlain() {
        assertThat(PlainText.hasNoControls("")).isTrue();
    }
}
