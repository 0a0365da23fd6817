package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.LineView;
import io.github.postmodel.io.support.LineView.Block;
import io.github.postmodel.io.support.Samples;
import io.github.postmodel.io.support.Variant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"plain", "two words", "it's", "a: b", "# no comment", "true", "", " blank ", "🦊", "'", "\""})
    void aTitleInDoubleQuotesStaysInThem(String title) {
        assertThat(Samples.own()).allSatisfy(sample -> {
            PostFile file = sample.in(Variant.DOUBLE_QUOTES).file();
            if (first(file, "title").startsWith("\"")) {
                assertThat(first(titled(file, title), "title")).startsWith("\"").endsWith("\"");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plain", "two words", "it's", "a: b", "# no comment", "true", "", " blank ", "🦊", "'", "\""})
    void aTitleInSingleQuotesStaysInThem(String title) {
        assertThat(Samples.own()).allSatisfy(sample -> {
            PostFile file = sample.file();
            if (first(file, "title").startsWith("'")) {
                assertThat(first(titled(file, title), "title")).startsWith("'").endsWith("'");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "two words", "it's", "a:b", "C#", "say \"it\"", "🦊", "v1.2.3"})
    void aPlainTitleStaysPlainWhereItCan(String title) {
        assertThat(Samples.own()).allSatisfy(sample -> {
            PostFile file = sample.file();
            if (first(file, "title").matches("\\w.*[^#]")) {
                assertThat(first(titled(file, title), "title")).startsWith(title);
            }
        });
    }

    private static PostFile titled(PostFile file, String title) {
        return file.with(file.post().with(fields -> fields.title(title)));
    }

    private static String first(PostFile file, String key) {
        Block block = LineView.of(file.text()).block(key);
        return block == null ? "" : block.firstValue();
    }
}
