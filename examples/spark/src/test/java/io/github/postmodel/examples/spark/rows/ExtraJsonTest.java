package io.github.postmodel.examples.spark.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.PostReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of YAML in JSON. */
class ExtraJsonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            seats: 120                          | {"seats":120}
            seats: 1180591620717411303424       | {"seats":1180591620717411303424}
            price: 1.5                          | {"price":1.5}
            price: .nan                         | {"price":"NaN"}
            price: -.inf                        | {"price":"-Infinity"}
            online: yes                         | {"online":true}
            online:                             | {"online":null}
            starts: 2025-10-11                  | {"starts":"2025-10-11"}
            starts: 2025-10-11 09:30:00         | {"starts":"2025-10-11T09:30"}
            starts: 2025-10-11 09:30:00+02:00   | {"starts":"2025-10-11T09:30+02:00"}
            city: Ærø "1"                       | {"city":"Ærø \\"1\\""}
            geo: [54.3, [10.1]]                 | {"geo":[54.3,[10.1]]}
            geo: {city: Kiel, 7: [x]}           | {"geo":{"city":"Kiel","7":["x"]}}
            days: !!set {1, 2}                  | {"days":[1,2]}
            b: {c: 1}, a: 2                     | {"b":{"c":1},"a":2}
            """)
    void anEntryBecomes(String yaml, String json) {
        String entries = yaml.contains("}, ") ? yaml.replace("}, ", "}\n") : yaml;
        assertThat(ExtraJson.of(PostReader.parse("---\n" + entries + "\n---\n")
                        .frontMatter()
                        .extra()))
                .isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource("title: Hello")
    void withoutOtherKeysItIsEmpty(String yaml) {
        assertThat(ExtraJson.of(PostReader.parse("---\n" + yaml + "\n---\n")
                        .frontMatter()
                        .extra()))
                .isEqualTo("{}");
    }
}
