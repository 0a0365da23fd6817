package io.github.postmodel;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
    /** A name that is in the file once stays, with its severity: people and programs go by it. */
    @Test
    void namesAndSeveritiesAreThoseOfTheFile() throws IOException {
        assertThat(Arrays.stream(Rule.values())
                        .collect(toMap(Rule::id, rule -> rule.severity().name())))
                .isEqualTo(contract());
    }

    private static Map<String, String> contract() throws IOException {
        Properties file = new Properties();
        try (InputStream in = Rule.class.getResourceAsStream("rules.properties")) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return file.stringPropertyNames().stream()
                .filter(key -> !key.contains("."))
                .collect(toMap(key -> key, key -> file.getProperty(key).toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @EnumSource
    void eachSaysWhyAndShowsABadAndAGoodLine(Rule rule) {
        assertThat(rule.why()).isNotBlank().doesNotContain("\n").endsWith(".");
        assertThat(rule.bad()).isNotBlank();
        assertThat(rule.good()).isNotBlank().isNotEqualTo(rule.bad());
        assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @EnumSource
    void aNameFindsItsRule(Rule rule) {
        assertThat(Rule.of(rule.id())).hasValue(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TITLE_REQUIRED", "title", "Size", ""})
    void anyOtherNameFindsNone(String id) {
        assertThat(Rule.of(id)).isEmpty();
    }
}
