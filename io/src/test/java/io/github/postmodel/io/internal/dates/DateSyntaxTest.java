package io.github.postmodel.io.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.postmodel.internal.IsoDate;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSyntaxTest {
    @ParameterizedTest
    @CsvSource({
        "2030-09-18T16:05:09, 2030-09-18T16:05:09,",
        "2030-09-18T16:05:09.123456789, 2030-09-18T16:05:09.123456789,",
        "2030-09-18T16:05:09Z, 2030-09-18T16:05:09, Z",
        "2030-09-18T16:05:09+00:00, 2030-09-18T16:05:09, Z",
        "2030-09-18T16:05:09.250000-07:30, 2030-09-18T16:05:09.25, -07:30",
        "2030-09-18T16:05:09+05:53:28, 2030-09-18T16:05:09, +05:53:28",
        "2030-09-18T16:05:09-18:00, 2030-09-18T16:05:09, -18:00",
        "2028-02-29T23:59:59Z, 2028-02-29T23:59:59, Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00, Z",
        "9999-12-31T23:59:59.999999Z, 9999-12-31T23:59:59.999999, Z",
    })
    void readsTheUsualSpelling(String text, LocalDateTime local, @Nullable String offset) {
        assertThat(DateSyntax.parse(text)).isEqualTo(new WrittenDate(local, true, offset(offset), true));
    }

    @Test
    void aDayAloneIsItsMidnight() {
        assertThat(DateSyntax.parse("2030-09-18"))
                .isEqualTo(new WrittenDate(LocalDateTime.of(2030, 9, 18, 0, 0), false, null, true));
        assertThat(DateSyntax.parse("2030-9-18"))
                .isEqualTo(new WrittenDate(LocalDateTime.of(2030, 9, 18, 0, 0), false, null, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2030-09-18T16:05                | 2030-09-18T16:05         |",
                "2030-09-18T16:05Z               | 2030-09-18T16:05         | Z",
                "2030-09-18T16:05:09.1Z          | 2030-09-18T16:05:09.1    | Z",
                "2030-09-18T16:05:09.000000Z     | 2030-09-18T16:05:09      | Z",
                "2030-09-18T16:05:09-00:00       | 2030-09-18T16:05:09      | Z",
                "2030-09-18t16:05:09z            | 2030-09-18T16:05:09      | Z",
                "2030-09-18T16:05:09,5Z          | 2030-09-18T16:05:09.5    | Z",
                "2030-09-18 16:05:09             | 2030-09-18T16:05:09      |",
                "2030-09-18 16:05:09 +0900       | 2030-09-18T16:05:09      | +09:00",
                "2030-09-18 16:05:09+01:00       | 2030-09-18T16:05:09      | +01:00",
                "2030-09-18  16:05:09.10 -5      | 2030-09-18T16:05:09.1    | -05:00",
                "2030-09-18T16:05:09+02          | 2030-09-18T16:05:09      | +02:00",
                "2030-09-18T16:05:09+2:30        | 2030-09-18T16:05:09      | +02:30",
                "2030-09-18 16:05 UTC            | 2030-09-18T16:05         | Z",
                "2030-09-18 16:05:09 GMT         | 2030-09-18T16:05:09      | Z",
                "2016-1-5T15:01:24.105Z          | 2016-01-05T15:01:24.105  | Z",
                "2030-09-18 6:05:09 +0100        | 2030-09-18T06:05:09      | +01:00",
                "2030/09/18 16:05:09 +0100       | 2030-09-18T16:05:09      | +01:00",
                "20300918T160509Z                | 2030-09-18T16:05:09      | Z",
                "20300918T1605+0100              | 2030-09-18T16:05         | +01:00",
                "Wed, 18 Sep 2030 16:05:09 +0100 | 2030-09-18T16:05:09      | +01:00",
                "Wednesday, 18 September 2030 16:05 GMT | 2030-09-18T16:05  | Z",
                "18 sep 2030 16:05:09 +0100      | 2030-09-18T16:05:09      | +01:00",
                "8-Sep-2030 16:05:09 +0100       | 2030-09-08T16:05:09      | +01:00",
            })
    void readsEveryOtherSpellingThatIsClear(String text, LocalDateTime local, @Nullable String offset) {
        assertThat(DateSyntax.parse(text)).isEqualTo(new WrittenDate(local, true, offset(offset), false));
    }

    @Test
    void spaceAroundItIsUnusual() {
        assertThat(DateSyntax.parse(" 2030-09-18T16:05:09Z\t"))
                .isEqualTo(new WrittenDate(LocalDateTime.of(2030, 9, 18, 16, 5, 9), true, ZoneOffset.UTC, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2030",
                "2030-09",
                "30-09-18",
                "12030-09-18",
                "+2030-09-18",
                "-2030-09-18",
                "20300918",
                "2030-W38-3",
                "2030-261",
                "2030-09/18",
                "2030/09-18",
                "2030-09-18T",
                "2030-09-18Z",
                "2030-09-18 +01:00",
                "2030-09-18T16",
                "2030-09-18T16Z",
                "2030-09-18T1605",
                "2030-0918T16:05",
                "20300918T16:05:09Z",
                "2030-09-18T160509Z",
                "2030-09-18T16:5",
                "2030-09-18T16:05:",
                "2030-09-18T16:05:9",
                "2030-09-18T16:05.5Z",
                "2030-09-18T16:05:09.Z",
                "2030-09-18T16:05:09.1234567890Z",
                "2030-09-18T16:05:09+02:0",
                "2030-09-18T16:05:09+020",
                "2030-09-18T16:05:09+02:00:",
                "2030-09-18T16:05:09+02:00Z",
                "2030-09-18T16:05:09 CEST",
                "2030-09-18T16:05:09 0200",
                "2030-09-18T16:05:09+02:00[Europe/Amsterdam]",
                "2030-09-18 4:05 PM +0200",
                "18.09.2030 16:05",
                "09/18/2030 16:05 +0000",
                "18 Sep 2030",
                "18 Sep 30 16:05:09 +0000",
                "Thu, 18 Sep 2030 16:05:09 +0000",
                "Sep 18, 2030 16:05:09 +0000",
                "18 Sop 2030 16:05:09 +0000",
                "18 Anf 2030 16:05:09 +0000",
                "Wed 18 Sep 2030",
                "1726675509",
                "２０３０-09-18",
                "2030-09-1٨",
                "2030\u201109\u201118",
                "2030-09-18T16:05:09\u221207:00"
            })
    void readsNothingElse(String text) {
        assertThat(DateSyntax.parse(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030-09-18T16:05:09+18:01",
                "2030-09-18T16:05:09+02:60",
                "2030-09-18T24:00:00Z",
                "2030-09-18T16:60:00Z",
                "2030-09-18T16:05:60Z",
                "2030-00-18",
                "2030-13-18",
                "2030-09-00",
                "2030-09-31",
                "2030-02-29",
                "1900-02-29T00:00:00Z",
                "0000-01-01",
                "2030-9-31 10:00 +0100",
                "31 Sep 2030 16:05:09 +0000"
            })
    void saysThatSomethingDoesNotExist(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> DateSyntax.parse(text));
    }

    @Test
    void readsAndWritesAnyMomentAsJavaTimeDoes() {
        DateTimeFormatter seconds = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
        Random random = new Random(20300918);
        for (int count = 0; count < 20_000; count++) {
            OffsetDateTime date = moment(random);
            assertThat(moment(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date)))
                    .isEqualTo(date);
            String written = IsoDate.format(date);
            assertThat(written).startsWith(seconds.format(date));
            assertThat(OffsetDateTime.parse(written)).isEqualTo(date.withNano(date.getNano() / 1_000 * 1_000));
        }
    }

    @Test
    @Tag("slow")
    void whatIsNearlyADateIsReadAsJavaTimeReadsItOrNotAtAll() {
        Random random = new Random(20300918);
        String characters = "0123456789-+:.TZ ";
        int read = 0;
        for (int count = 0; count < 200_000; count++) {
            StringBuilder text = new StringBuilder(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment(random)));
            int at = random.nextInt(text.length());
            char other = characters.charAt(random.nextInt(characters.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, other);
                case 1 -> text.insert(at, other);
                default -> text.deleteCharAt(at);
            }
            OffsetDateTime ours = moment(text.toString());
            OffsetDateTime theirs = theirs(text.toString());
            if (ours != null && theirs != null) {
                assertThat(ours).as(text.toString()).isEqualTo(theirs);
                read++;
            } else if (theirs != null) {
                // Java also takes a point without digits after it, a fraction of a minute, and years of other lengths.
                boolean isTheirsAlone = theirs.getYear() < 1
                        || theirs.getYear() > 9999
                        || text.toString().matches(".*T\\d\\d:\\d\\d\\..*|.*\\.[^\\d].*");
                assertThat(isTheirsAlone).as(text.toString()).isTrue();
            }
        }
        assertThat(read).isGreaterThan(10_000);
    }

    private static @Nullable OffsetDateTime moment(String text) {
        try {
            WrittenDate date = DateSyntax.parse(text);
            return date == null || date.offset() == null ? null : date.local().atOffset(date.offset());
        } catch (DateTimeException missing) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(@Nullable String id) {
        return id == null ? null : ZoneOffset.of(id);
    }

    private static @Nullable OffsetDateTime theirs(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }

    private static OffsetDateTime moment(Random random) {
        long first = LocalDateTime.of(1, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
        long last = LocalDateTime.of(9999, 12, 31, 0, 0).toEpochSecond(ZoneOffset.UTC);
        int step = random.nextBoolean() ? 1 : 900;
        return LocalDateTime.ofEpochSecond(
                        first + (long) (random.nextDouble() * (last - first)),
                        random.nextBoolean() ? 0 : random.nextInt(1_000_000_000),
                        ZoneOffset.UTC)
                .atOffset(ZoneOffset.ofTotalSeconds((random.nextInt(129_601) - 64_800) / step * step));
    }
}
