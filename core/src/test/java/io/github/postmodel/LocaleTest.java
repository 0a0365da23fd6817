package io.github.postmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In Turkish an I has no dot in lower case: names must not depend on who runs the program. */
class LocaleTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakTurkish() {
        Locale.setDefault(new Locale("tr", "TR"));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void namesOfRulesAreTheSame() {
        assertThat("TITLE".toLowerCase(Locale.getDefault())).isNotEqualTo("title");
        assertThat(Rule.TITLE_REQUIRED.id()).isEqualTo("title-required");
        assertThat(Arrays.stream(Rule.values()).map(Rule::id)).allMatch(id -> id.matches("[a-z-]+"));
    }

    @Test
    void quotesAreTheSame() {
        assertThat(Problem.quote("İıI\u001b")).isEqualTo("\"İıI\\u001B\"");
    }

    @Test
    void digitsAreTheSameInArabic() {
        Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
        assertThat(Problem.quote("\u0085")).isEqualTo("\"\\u0085\"");
        assertThat(new SourceRange(1, 2, 3, 4)).hasToString("1:2-3:4");
    }
}
