package io.github.postmodel.io.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.ReadOptions;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date that is written in a way of its own is told as it is to be written, where that is certain. */
class MeantDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    September 18, 2025                | 2025-09-18T00:00:00+00:00
                    Sept 18, 2025                     | 2025-09-18T00:00:00+00:00
                    Sep. 18 2025                      | 2025-09-18T00:00:00+00:00
                    september 18th, 2025              | 2025-09-18T00:00:00+00:00
                    18 September 2025                 | 2025-09-18T00:00:00+00:00
                    18. September 2025                | 2025-09-18T00:00:00+00:00
                    18th of September, 2025           | 2025-09-18T00:00:00+00:00
                    Thursday, September 18, 2025      | 2025-09-18T00:00:00+00:00
                    Thu 18 Sep 2025                   | 2025-09-18T00:00:00+00:00
                    18-Sep-2025                       | 2025-09-18T00:00:00+00:00
                    2025 Sep 18                       | 2025-09-18T00:00:00+00:00
                    2025-Sep-18                       | 2025-09-18T00:00:00+00:00
                    May 1, 2025                       | 2025-05-01T00:00:00+00:00
                    09/09/2025                        | 2025-09-09T00:00:00+00:00
                    2025.09.18                        | 2025-09-18T00:00:00+00:00
                    20250918                          | 2025-09-18T00:00:00+00:00
                    2025‑09‑18                        | 2025-09-18T00:00:00+00:00
                    2025–09–18                        | 2025-09-18T00:00:00+00:00
                    ２０２５-09-18                    | 2025-09-18T00:00:00+00:00
                    2025-09-18 10:00 PM               | 2025-09-18T22:00:00+00:00
                    2025-09-18 at 4 p.m.              | 2025-09-18T16:00:00+00:00
                    2025-09-18 12:05 am               | 2025-09-18T00:05:00+00:00
                    2025-09-18 12:05 pm               | 2025-09-18T12:05:00+00:00
                    Sep 18, 2025, 4:05:09 PM          | 2025-09-18T16:05:09+00:00
                    2025-09-18T16.30.05               | 2025-09-18T16:30:05+00:00
                    2025-09-18 16h30                  | 2025-09-18T16:30:00+00:00
                    Thu Sep 18 16:30:05 2025          | 2025-09-18T16:30:05+00:00
                    """)
    void aDayWithoutAnOffset(String written, String good) {
        assertThat(told(written))
                .isEqualTo("date \"" + written + "\" is not an ISO 8601 date with an offset; write " + good
                        + " (or the offset of its place)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Thu Sep 18 16:30:05 UTC 2025      | 2025-09-18T16:30:05+00:00
                    Thu Sep 18 16:30:05 2025 +0200    | 2025-09-18T16:30:05+02:00
                    Sep 18, 2025 4:30 pm +02:00       | 2025-09-18T16:30:00+02:00
                    2025.09.18 16:30 Z                | 2025-09-18T16:30:00+00:00
                    2025–09–18T16:30:00−03:00         | 2025-09-18T16:30:00-03:00
                    """)
    void aMoment(String written, String good) {
        assertThat(told(written))
                .isEqualTo("date \"" + written + "\" is not an ISO 8601 date with an offset; write " + good);
    }

    /** Nobody says that the first number is the month; but there is no month 18. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    18.09.2025                        | 2025-09-18T00:00:00+00:00
                    18. 9. 2025                       | 2025-09-18T00:00:00+00:00
                    09/18/2025                        | 2025-09-18T00:00:00+00:00
                    18/09/2025                        | 2025-09-18T00:00:00+00:00
                    18-09-2025                        | 2025-09-18T00:00:00+00:00
                    18.09.2025 16:30                  | 2025-09-18T16:30:00+00:00
                    18.09.2025, 16.30                 | 2025-09-18T16:30:00+00:00
                    """)
    void aDayThatIsNoMonth(String written, String good) {
        assertThat(told(written))
                .isEqualTo("date \"" + written + "\" is not an ISO 8601 date with an offset; write one such as " + good
                        + " (or the offset of its place)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/06/2025",
                "5.6.2025",
                "25-09-18",
                "18.09.25",
                "2025",
                "2025-09",
                "Sep 2025",
                "Sep 18",
                "Sep 31, 2025",
                "31/02/2025",
                "13/13/2025",
                "Monday, September 18, 2025",
                "2025-09-18T10:00:00 CET",
                "18.09.2025 25:00 pm",
                "18 Sep 2025 or so",
                "18 19 Sep 2025",
                "Sep Oct 18 2025",
                "Mon Tue 18 Sep 2025",
                "1758189600",
                "12345678",
                "99999999999.1.2025",
                "1.99999999999.2025",
                "1.1.99999999999",
                "2025 99999999999 1",
                "Sep 99999999999 2025",
                "99999999999",
                "2025.09.18 16:30 +99:00",
                "2025.09.18 16:30:99",
                "20251340",
                "2025-261",
                "1.2.3",
                "today",
                "4 pm",
                "16:30",
                "-",
                "Sep 18, 2025                                                         ."
            })
    void elseThereIsAnExample(String written) {
        assertThat(told(written))
                .isEqualTo("date \"" + written
                        + "\" is not an ISO 8601 date with an offset; write one such as 2025-09-18T16:00:00+00:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sep 18, 2025             | 2025-09-18T00:00:00+02:00
                    Jan 18, 2025 4:30 pm     | 2025-01-18T16:30:00+01:00
                    Jan 18, 2025 4:30 pm Z   | 2025-01-18T16:30:00+00:00
                    """)
    void theOffsetIsThatOfTheZoneOfTheSite(String written, String good) {
        ReadOptions berlin = ReadOptions.defaults().withDefaultZone(ZoneId.of("Europe/Berlin"));
        assertThat(told(written, berlin)).endsWith("; write " + good);
    }

    @Test
    void anyTextGivesADateOrNone() {
        Random random = new Random(20_261_127);
        List<String> pieces = List.of(
                "2025",
                "09",
                "18",
                "9",
                "0",
                "99999999999",
                "Sep",
                "Thu",
                "T",
                " ",
                "-",
                ".",
                "/",
                ",",
                ":",
                "16:30",
                "4 pm",
                "+02:00",
                "Z",
                "+99",
                "th",
                "of",
                "٣",
                "é",
                "\u2013",
                "\t");
        for (int count = 0; count < 100_000; count++) {
            String text = random.ints(random.nextInt(1, 9), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
            MeantDate meant = MeantDate.of(text);
            assertThat(meant == null || meant.date().local().getYear() > 0)
                    .as(text)
                    .isTrue();
        }
    }

    private static String told(String written) {
        return told(written, ReadOptions.defaults());
    }

    private static String told(String written, ReadOptions options) {
        String file = "---\ntitle: A\ndate: '" + written + "'\n---\n";
        return PostFile.parse(file, options).problems().get(0).message();
    }
}
