package io.github.postmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
    /** A name that is here once stays: people and programs go by it. */
    @Test
    void namesAndSeveritiesAreAContract() {
        assertThat(Arrays.stream(Rule.values()).map(rule -> rule.severity() + " " + rule.id()))
                .containsExactly(
                        "ERROR file-unreadable",
                        "ERROR encoding",
                        "ERROR fence-missing",
                        "ERROR fence-unclosed",
                        "ERROR not-a-mapping",
                        "ERROR yaml-syntax",
                        "ERROR duplicate-key",
                        "ERROR tab-indentation",
                        "ERROR second-document",
                        "ERROR unknown-tag",
                        "ERROR limit",
                        "ERROR value-type",
                        "ERROR tags-list",
                        "ERROR draft-boolean",
                        "ERROR date-format",
                        "ERROR date-offset",
                        "ERROR url-syntax",
                        "ERROR title-required",
                        "ERROR date-required",
                        "ERROR source-required",
                        "ERROR external-url-required",
                        "ERROR post-kind-required",
                        "ERROR date-too-early",
                        "ERROR url-scheme",
                        "ERROR url-host",
                        "ERROR url-credentials",
                        "ERROR tag-blank",
                        "ERROR control-character",
                        "ERROR body-empty",
                        "ERROR body-link",
                        "ERROR body-link-form",
                        "WARNING tldr-missing",
                        "WARNING summary-missing",
                        "WARNING tags-missing",
                        "WARNING tag-duplicate",
                        "WARNING post-kind-unknown",
                        "WARNING mojibake",
                        "WARNING date-future",
                        "WARNING key-misspelt",
                        "WARNING external-url-duplicate",
                        "WARNING slug-duplicate",
                        "WARNING date-file-name");
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
