package io.github.postmodel.io.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.postmodel.io.ContentModel;
import java.io.File;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message says of a value that is not of its type: always what to write, and never how a library works. */
class WrongValueTest {
    enum Size {
        S,
        M,
        L
    }

    record Part(String name, int count) {}

    record Code(String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Code {
            if (text.length() != 2) {
                throw new IllegalArgumentException(text + " has not two letters");
            }
        }

        @Override
        @JsonValue
        public String text() {
            return text;
        }
    }

    record Kit(
            Part part,
            List<Part> parts,
            List<Integer> counts,
            List<Size> sizes,
            EnumSet<TimeUnit> units,
            Map<Size, String> bySize,
            Code code,
            Pattern form,
            Currency currency,
            TimeZone zone,
            Charset charset,
            float width,
            List<Integer> pages,
            Double length,
            LocalTime at,
            YearMonth issue,
            MonthDay feast,
            Duration pause,
            Period every,
            File file,
            Path path,
            InetAddress host,
            LocalDateTime start,
            LocalDate birthday,
            List<LocalDate> holidays,
            Instant moment,
            OffsetTime opens,
            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate day,
            @JsonFormat(pattern = "EEEE") LocalDate weekday) {}

    record Named(String title) {
        Named {
            Objects.requireNonNull(title, "title");
            if (title.length() > 9) {
                throw new IllegalStateException();
            }
        }
    }

    record Shelf(Object any, List<Comparable<String>> things, CharSequence text, Readable source) {}

    private static final ContentModel<Kit> KITS = ContentModel.of(Kit.class);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            part: ''             | part is empty, not a mapping; write its keys below it: name, count
            parts: ''            | parts is empty, not a list; write its items below it, each after "- ", with the keys name, count
            counts: ''           | counts is empty, not a list; write counts: [12]
            sizes: ''            | sizes is empty, not a list; write sizes: [S, M]
            units: 12            | units "12" is not a list; write units: [12]
            bySize: {XL: a}      | the key "XL" is not one of S, M, L; write one of these
            code: [a]            | code is a list, not a text; write one such as code: some text
            code: abc            | code: abc has not two letters
            form: ''             | form is empty, not a regular expression; write one such as form: img-.*
            currency: zzz        | currency "zzz" is not a currency; write one such as currency: EUR
            currency: ''         | currency is empty, not a currency; write one such as currency: EUR
            zone: [a]            | zone is a list, not a time zone; write one such as zone: Europe/Berlin
            zone: Europe/Berln   | zone "Europe/Berln" is not a time zone; did you mean Europe/Berlin?
            zone: +02:00         | zone "+02:00" is not a time zone; write one such as zone: Europe/Berlin
            currency: eur        | currency "eur" is not a currency; write currency: EUR
            charset: utf-9       | charset "utf-9" is not a charset; write one such as charset: UTF-8
            width: 1e50          | width "1e50" is out of range; write a number from -3.4e+38 to 3.4e+38
            length: 1.0e+999     | length "1.0e+999" is out of range; write a number from -1.7e+308 to 1.7e+308
            length: 1,50         | length "1,50" is not a number; write length: 1.50
            length: 1,500        | length "1,500" is not a number; write one such as length: 1.5
            pages: [1 000]       | pages[0] "1 000" is not a whole number; write 1000
            pages: ["1,000,000"] | pages[0] "1,000,000" is not a whole number; write 1000000
            pages: [3.0]         | pages[0] "3.0" is not a whole number; write 3
            pages: [3.5]         | pages[0] "3.5" is not a whole number; write one such as 12
            at: 9:30             | at "9:30" is not a time; write at: 09:30
            at: 9.30 p.m.        | at "9.30 p.m." is not a time; write at: 21:30
            at: 12am             | at "12am" is not a time; write at: 00:00
            at: 13 pm            | at "13 pm" is not a time; write one such as at: 16:00
            at: 25:00            | at "25:00" is not a time; write one such as at: 16:00
            issue: 05/2025       | issue "05/2025" is not a month; write issue: 2025-05
            issue: 2025-5        | issue "2025-5" is not a month; write issue: 2025-05
            issue: 2025-13       | issue "2025-13" is not a month; write one such as issue: 2025-09
            feast: 12-6          | feast "12-6" is not a day of the year; write feast: --12-06
            feast: 02-30         | feast "02-30" is not a day of the year; write one such as feast: --09-18
            pause: 90 min        | pause "90 min" is not a duration; write pause: PT1H30M
            pause: 1 day 2h      | pause "1 day 2h" is not a duration; write pause: PT26H
            pause: a while       | pause "a while" is not a duration; write one such as pause: PT1H30M
            every: 2 weeks       | every "2 weeks" is not a period; write every: P2W
            file: ''             | file is empty, not a path; write one such as file: images/a.png
            path: {a: 1}         | path is a mapping, not a path; write one such as path: images/a.png
            host: here           | host "here" is not an IP address; write one such as host: 192.0.2.1
            start: [2025, 9, 18] | start is a list, not a date and time; write one such as start: 2025-09-18T16:00:00
            start: Sep 18, 2025 4 pm | start "Sep 18, 2025 4 pm" is not a date and time; write start: 2025-09-18T16:00:00
            birthday: 18 Sept 2025 | birthday "18 Sept 2025" is not a date; write birthday: 2025-09-18
            birthday: 09/18/2025 | birthday "09/18/2025" is not a date; write one such as birthday: 2025-09-18
            birthday: 05/06/2025 | birthday "05/06/2025" is not a date; write one such as birthday: 2025-09-18
            holidays: [May 1 2025] | holidays[0] "May 1 2025" is not a date; write 2025-05-01
            moment: May 1 2025   | moment "May 1 2025" is not a date with an offset; write moment: 2025-05-01T00:00:00+00:00 (or the offset of its place)
            moment: May 1 2025 16:30 Z | moment "May 1 2025 16:30 Z" is not a date with an offset; write moment: 2025-05-01T16:30:00+00:00
            opens: [16]          | opens is a list, not a time with an offset; write one such as opens: 16:00+00:00
            day: 18 Sep 2025     | day "18 Sep 2025" is not a date; write one such as day: 18.09.2025
            day: 2025-09-18      | day "2025-09-18" is not a date; write one such as day: 18.09.2025
            """)
    void theMessageSaysWhatToWrite(String line, String message) {
        assertThat(KITS.parse("---\n" + line + "\n---\n").problems())
                .extracting("message")
                .containsExactly(message);
    }

    @Test
    void aPathMayBeANumberAndADateHasItsOwnPattern() {
        assertThat(KITS.parse("---\npath: 2025\nday: 18.09.2025\n---\n").content())
                .hasValueSatisfying(kit -> {
                    assertThat(kit.path()).isEqualTo(Path.of("2025"));
                    assertThat(kit.day()).isEqualTo(LocalDate.of(2025, 9, 18));
                });
    }

    @Test
    void whatTheCodeRefusesIsToldInWords() {
        ContentModel<Named> model = ContentModel.of(Named.class);

        assertThat(model.parse("---\ntitle:\n---\n").problems())
                .extracting("message")
                .containsExactly("Named needs a value for title, which is missing");
        assertThat(model.parse("---\ntitle: ever so long\n---\n").problems())
                .extracting("message")
                .containsExactly("this is refused, with IllegalStateException");
    }

    @Test
    void aTypeThatNothingIsMadeOfIsNamedWithItsPlace() {
        ContentModel<Shelf> model = ContentModel.of(Shelf.class);

        assertThatThrownBy(() -> model.parse("---\nany: 1\nsource: {a: 1}\n---\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(Shelf.class.getName() + " cannot be read: source: Cannot construct instance of")
                .hasMessageContaining("java.lang.Readable");
    }
}
