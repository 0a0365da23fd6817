package io.github.postmodel.validation;

import static io.github.postmodel.validation.Posts.article;
import static io.github.postmodel.validation.Posts.found;
import static io.github.postmodel.validation.Posts.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltKeysTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "externl_url,external_url",
                "external_urll,external_url",
                "extermal_url,external_url",
                "exetrnal_url,external_url",
                "external-url,external_url",
                "external url,external_url",
                "externalUrl,external_url",
                "externalURL,external_url",
                "externlUrl,external_url",
                "postKind,post_kind",
                "post-kind,post_kind",
                "postkind,post_kind",
                "pots_kind,post_kind",
                "Title,title",
                "TITLE,title",
                "tilte,title",
                "itle,title",
                "titles,title",
                "date ,date",
                " date,date",
                "daet,date",
                "DRAFT,draft",
                "drafts,draft",
                "sumary,summary",
                "tl_dr,tldr",
                "tdlr,tldr",
                "tgas,tags"
            })
    void aKeyOneEditAwayFromAKnownOneIsAWarningAtThatKey(String key, String meant) {
        assertThat(found(link(fields -> fields.putExtra(key, "x")))).containsExactly(misspelt(key, meant));
        assertThat(found(article(fields -> fields.putExtra(key, "x")))).containsExactly(misspelt(key, meant));
        assertThat(PostValidator.meantKey(key)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eventDate",
                "endDate",
                "slug",
                "lat",
                "lon",
                "mode",
                "uid",
                "city",
                "region",
                "country",
                "provider",
                "description",
                "weight",
                "linkTitle",
                "url",
                "kind",
                "author",
                "authors",
                "categories",
                "layout",
                "image",
                "aliases",
                "lastmod",
                "subtitle",
                "updated",
                "resources",
                "type",
                "",
                "_",
                "it",
                "dt",
                "tile_x"
            })
    void anotherKeyIsFine(String key) {
        assertThat(found(link(fields -> fields.putExtra(key, "x")))).isEmpty();
        assertThat(found(article(fields -> fields.putExtra(key, "x")))).isEmpty();
        assertThat(PostValidator.meantKey(key)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"data, date", "dates, date", "rate, date", "sources, source", "tag, tags"})
    void aWordInItsOwnRightIsFineBesideTheKnownKeyAndAWarningInItsPlace(String word, String known) {
        assertThat(found(link(fields -> fields.putExtra(word, "x")))).isEmpty();
        assertThat(found(link(fields ->
                        fields.putExtra(word, "x").date(null).source(null).tags())))
                .contains(misspelt(word, known));
    }

    @Test
    void aWordInItsOwnRightIsFineWhereTheKnownKeyCouldNotHaveItsValue() {
        assertThat(found(article(fields -> fields.putExtra("tabs", true)
                        .putExtra("tile", List.of("a"))
                        .putExtra("sources", Map.of("a", "b"))
                        .putExtra("rate", 5))))
                .isEmpty();
        assertThat(found(article(fields -> fields.putExtra("tag", List.of("a")))))
                .containsExactly(misspelt("tag", "tags"));
    }

    @Test
    void everyMisspeltKeyIsReported() {
        assertThat(found(link(fields ->
                        fields.putExtra("tilte", 1).putExtra("slug", 2).putExtra("Tags", null))))
                .containsExactly(misspelt("Tags", "tags"), misspelt("tilte", "title"));
    }

    /** As of tags: a file may have a hundred thousand of them. */
    @Test
    void ofVeryManyMisspeltKeysAHundredAreReported() {
        assertThat(found(link(fields -> {
                    for (int number = 0; number < 100_000; number++) {
                        fields.putExtra(
                                "titl" + Character.toString(0x4E00 + number % 20_000) + "-".repeat(number / 20_000),
                                number);
                    }
                })))
                .hasSize(100);
    }

    private static String misspelt(String key, String meant) {
        return "WARNING key-misspelt at " + key + ": unknown key \"" + key + "\"; did you mean " + meant + "?";
    }
}
