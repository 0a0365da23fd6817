package io.github.postmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private static final OffsetDateTime DATE = OffsetDateTime.parse("2030-09-18T16:00:00-07:00");

    private static FrontMatter full() {
        return FrontMatter.builder()
                .title("A walk")
                .date(DATE)
                .tags("canal", "winter")
                .source("Canal News")
                .externalUrl(URI.create("https://example.org/a"))
                .postKind(PostKind.LINK)
                .draft(true)
                .tldr("Cold.")
                .summary("It was cold.")
                .putExtra("place", Map.of("city", "Utrecht"))
                .build();
    }

    @Test
    void aFieldThatIsNotThereIsUnset() {
        FrontMatter empty = FrontMatter.builder().build();
        assertThat(empty)
                .isEqualTo(new FrontMatter(null, null, List.of(), null, null, null, false, null, null, Map.of()));
        assertThat(empty.tags()).isEmpty();
        assertThat(empty.extra()).isEmpty();
        assertThat(empty.draft()).isFalse();
    }

    @Test
    void aBuilderSetsEveryField() {
        assertThat(full())
                .isEqualTo(new FrontMatter(
                        "A walk",
                        DATE,
                        List.of("canal", "winter"),
                        "Canal News",
                        URI.create("https://example.org/a"),
                        PostKind.LINK,
                        true,
                        "Cold.",
                        "It was cold.",
                        Map.of("place", Map.of("city", "Utrecht"))));
    }

    @Test
    void toBuilderAndBackIsTheSame() {
        assertThat(full().toBuilder().build()).isEqualTo(full()).hasSameHashCodeAs(full());
        FrontMatter empty = FrontMatter.builder().build();
        assertThat(empty.toBuilder().build()).isEqualTo(empty);
    }

    @Test
    void nullClearsAField() {
        FrontMatter cleared = full().toBuilder()
                .title(null)
                .date(null)
                .tags(List.of())
                .source(null)
                .externalUrl(null)
                .postKind(null)
                .draft(false)
                .tldr(null)
                .summary(null)
                .removeExtra("place")
                .removeExtra("none")
                .build();
        assertThat(cleared).isEqualTo(FrontMatter.builder().build());
    }

    @Test
    void aBuilderChangesNothingThatItHasBuilt() {
        FrontMatter.Builder builder = full().toBuilder();
        FrontMatter before = builder.build();
        builder.addTag("swim").putExtra("more", 1);
        assertThat(before).isEqualTo(full());
        assertThat(builder.build().tags()).containsExactly("canal", "winter", "swim");
        assertThat(builder.build().extra()).containsOnlyKeys("place", "more");
    }

    @Test
    void extraKeysKeepTheirPlaces() {
        FrontMatter front = FrontMatter.builder()
                .putExtra("z", 1)
                .putExtra("a", 2)
                .putExtra("m", null)
                .putExtra("z", 3)
                .build();
        assertThat(front.extra().keySet()).containsExactly("z", "a", "m");
        assertThat(front.extra()).containsEntry("z", 3).containsEntry("m", null);
    }

    @Test
    void theOrderOfExtraKeysIsNoDifference() {
        Map<String, Object> one = new LinkedHashMap<>(Map.of("a", 1));
        one.put("b", 2);
        Map<String, Object> other = new LinkedHashMap<>(Map.of("b", 2));
        other.put("a", 1);
        assertThat(FrontMatter.builder().extra(one).build())
                .isEqualTo(FrontMatter.builder().extra(other).build());
    }

    @Test
    void whatIsPassedInCanChangeAfterwards() {
        List<String> tags = new ArrayList<>(List.of("canal"));
        List<Object> inner = new ArrayList<>(List.of("a"));
        Set<Object> set = new LinkedHashSet<>(List.of("a"));
        Map<Object, Object> map = new TreeMap<>(Map.of("list", inner));
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("map", map);
        extra.put("set", set);
        FrontMatter front = FrontMatter.builder().tags(tags).extra(extra).build();
        tags.add("x");
        inner.add("x");
        set.add("x");
        map.put("x", "x");
        extra.put("x", "x");
        assertThat(front.tags()).containsExactly("canal");
        assertThat(front.extra()).isEqualTo(Map.of("map", Map.of("list", List.of("a")), "set", Set.of("a")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatComesOutCannotChange() {
        FrontMatter front = FrontMatter.builder()
                .tags("canal")
                .putExtra(
                        "deep", new ArrayList<>(List.of(new TreeMap<>(Map.of("set", new LinkedHashSet<>(List.of(1)))))))
                .build();
        List<Map<String, Set<Object>>> deep =
                (List<Map<String, Set<Object>>>) front.extra().get("deep");
        refuses(() -> front.tags().add("x"));
        refuses(() -> front.extra().put("x", 1));
        refuses(() -> deep.add(Map.of()));
        refuses(() -> deep.get(0).put("x", Set.of()));
        refuses(() -> deep.get(0).get("set").add(2));
        refuses(() -> FrontMatter.KEYS.add("x"));
    }

    private static void refuses(ThrowingCallable change) {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change);
    }

    static List<Arguments> normalised() {
        return List.of(
                Arguments.of((byte) 5, 5),
                Arguments.of((short) 5, 5),
                Arguments.of(5, 5),
                Arguments.of(5L, 5),
                Arguments.of(BigInteger.valueOf(5), 5),
                Arguments.of((long) Integer.MAX_VALUE, Integer.MAX_VALUE),
                Arguments.of((long) Integer.MIN_VALUE, Integer.MIN_VALUE),
                Arguments.of(Integer.MAX_VALUE + 1L, Integer.MAX_VALUE + 1L),
                Arguments.of(Integer.MIN_VALUE - 1L, Integer.MIN_VALUE - 1L),
                Arguments.of(BigInteger.valueOf(Long.MAX_VALUE), Long.MAX_VALUE),
                Arguments.of(BigInteger.valueOf(Long.MIN_VALUE), Long.MIN_VALUE),
                Arguments.of(BigInteger.TWO.pow(63), BigInteger.TWO.pow(63)),
                Arguments.of(
                        BigInteger.TWO.pow(63).add(BigInteger.ONE).negate(), new BigInteger("-9223372036854775809")),
                Arguments.of(1.5f, 1.5),
                Arguments.of(1.5, 1.5),
                Arguments.of(Double.NaN, Double.NaN),
                Arguments.of(true, true),
                Arguments.of("5", "5"),
                Arguments.of(LocalDate.of(2030, 9, 18), LocalDate.of(2030, 9, 18)),
                Arguments.of(
                        LocalDateTime.parse("2030-09-18T16:00:00.123456789"),
                        LocalDateTime.parse("2030-09-18T16:00:00.123456")),
                Arguments.of(
                        OffsetDateTime.parse("2030-09-18T16:00:00.000000999+02:00"),
                        OffsetDateTime.parse("2030-09-18T16:00:00+02:00")),
                Arguments.of(List.of(1L, List.of(2L)), List.of(1, List.of(2))),
                Arguments.of(Set.of(1L), Set.of(1)),
                Arguments.of(Map.of(1L, 2L), Map.of(1, 2)),
                Arguments.of(Arrays.asList(1, null), Arrays.asList(1, null)),
                Arguments.of(Collections.singletonMap(null, null), Collections.singletonMap(null, null)));
    }

    @ParameterizedTest
    @MethodSource("normalised")
    void aValueComesOutInTheTypeThatAFileGives(Object in, Object out) {
        Object value = FrontMatter.builder().putExtra("key", in).build().extra().get("key");
        assertThat(value).isEqualTo(out);
        assertThat(value)
                .isInstanceOf(out instanceof Collection<?> || out instanceof Map<?, ?> ? Object.class : out.getClass());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "date",
                "tags",
                "source",
                "external_url",
                "post_kind",
                "draft",
                "tldr",
                "summary",
            })
    void aKnownKeyIsNoExtraOne(String key) {
        assertThat(FrontMatter.KEYS).contains(key);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.builder().putExtra(key, "x").build())
                .withMessage("extra must not hold the known key \"" + key + "\"; set the field of that name");
    }

    @Test
    void theKnownKeysAreInTheOrderOfTheFormat() {
        assertThat(FrontMatter.KEYS)
                .containsExactly(
                        "title", "date", "tags", "source", "external_url", "post_kind", "draft", "tldr", "summary");
    }

    @Test
    void theNameOfAComponentIsAKeyLikeOthers() {
        assertThat(FrontMatter.builder().putExtra("externalUrl", 1).build().extra())
                .containsKey("externalUrl");
    }

    @Test
    void aValueThatTheFormatDoesNotHaveIsRefused() {
        String types = "; use a String, Boolean, Integer, Long, BigInteger, Double, LocalDate, LocalDateTime,"
                + " OffsetDateTime, List, Set or Map";
        refusesExtra(new BigDecimal("1.5"), "extra cannot hold a java.math.BigDecimal" + types);
        refusesExtra('c', "extra cannot hold a java.lang.Character" + types);
        refusesExtra(List.of(URI.create("a")), "extra cannot hold a java.net.URI" + types);
        refusesExtra(Map.of("a", new byte[0]), "extra cannot hold a [B" + types);
        refusesExtra(Map.of(URI.create("a"), 1), "extra cannot hold a java.net.URI" + types);
    }

    @Test
    void aCollectionIsNoKey() {
        refusesExtra(Map.of(List.of("a"), 1), "a key in extra must be a scalar, not a collection");
        refusesExtra(Map.of(Map.of("a", 1), 1), "a key in extra must be a scalar, not a collection");
        refusesExtra(Set.of(Set.of("a")), "a key in extra must be a scalar, not a collection");
    }

    @Test
    void aCollectionThatHoldsItselfIsRefused() {
        List<Object> self = new ArrayList<>();
        self.add(self);
        refusesExtra(self, "extra is nested deeper than 1000, or holds itself");
    }

    @Test
    void aMappingThatHoldsItselfIsRefused() {
        Map<String, Object> self = new LinkedHashMap<>();
        self.put("a", self);
        refusesExtra(self, "extra is nested deeper than 1000, or holds itself");
    }

    @Test
    void aThousandLevelsAreTheDeepest() {
        Object deep = "text";
        for (int level = 1; level < 1000; level++) {
            deep = List.of(deep);
        }
        assertThat(FrontMatter.builder().putExtra("a", deep).build().extra()).hasSize(1);
        refusesExtra(List.of(deep), "extra is nested deeper than 1000, or holds itself");
    }

    /** As the reader's limit on aliases: thirty lists, each twice in the next one, are a billion values. */
    @Test
    @Timeout(20)
    void aListThatIsThereTwiceCountsTwice() {
        Object graph = "text";
        for (int level = 0; level < 30; level++) {
            graph = List.of(graph, graph);
        }
        refusesExtra(graph, "extra holds more than 1000000 values; one that is there twice counts twice");
        refusesExtra(
                Map.of("a", graph, "b", 1),
                "extra holds more than 1000000 values; one that is there twice counts twice");
    }

    @Test
    void aMillionValuesAreTheMost() {
        List<Integer> most = Collections.nCopies(999_999, 1);
        assertThat(FrontMatter.builder().putExtra("key", most).build().extra()).hasSize(1);
        refusesExtra(List.of(most, 1), "extra holds more than 1000000 values; one that is there twice counts twice");
    }

    @Test
    void anExtraTimestampHasNoSecondsInItsOffset() {
        OffsetDateTime odd = OffsetDateTime.parse("2030-09-18T16:00:00+02:00:30");
        refusesExtra(odd, "the offset of 2030-09-18T16:00+02:00:30 has seconds, which a YAML timestamp cannot have");
        assertThat(FrontMatter.builder().date(odd).build().date()).isEqualTo(odd);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void aYearHasFourDigits(int year) {
        OffsetDateTime date = DATE.withYear(year);
        LocalDateTime local = date.toLocalDateTime();
        String message = "the year of %s is not 1 to 9999, which the format can write";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.builder().date(date).build())
                .withMessage(message, date);
        refusesExtra(date, String.format(message, date));
        refusesExtra(local, String.format(message, local));
        refusesExtra(local.toLocalDate(), String.format(message, local.toLocalDate()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9999})
    void everyYearOfFourDigitsIsGood(int year) {
        OffsetDateTime date = DATE.withYear(year);
        assertThat(FrontMatter.builder().date(date).build().date()).isEqualTo(date);
    }

    private static void refusesExtra(Object value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.builder().putExtra("key", value).build())
                .withMessage(message);
    }

    @Test
    void aDateKeepsItsOffsetAndLosesWhatIsFinerThanAMicrosecond() {
        FrontMatter front = FrontMatter.builder()
                .date(OffsetDateTime.parse("2030-09-18T16:00:00.123456789-07:00"))
                .build();
        assertThat(front.date()).hasToString("2030-09-18T16:00:00.123456-07:00");
        assertThat(full())
                .isNotEqualTo(full().toBuilder()
                        .date(DATE.withOffsetSameInstant(ZoneOffset.UTC))
                        .build());
    }

    @Test
    void tagsAreNeverNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> FrontMatter.builder().addTag(null))
                .withMessage("tag");
        assertThatNullPointerException()
                .isThrownBy(() -> FrontMatter.builder().tags(Arrays.asList("a", null)))
                .withMessage("a tag of tags");
        assertThatNullPointerException()
                .isThrownBy(() -> new FrontMatter(null, null, null, null, null, null, false, null, null, Map.of()))
                .withMessage("tags");
        assertThatNullPointerException()
                .isThrownBy(() -> new FrontMatter(null, null, List.of(), null, null, null, false, null, null, null))
                .withMessage("extra");
    }
}
