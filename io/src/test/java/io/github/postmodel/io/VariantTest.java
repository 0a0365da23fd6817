package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.support.LineView;
import io.github.postmodel.io.support.Samples;
import io.github.postmodel.io.support.Samples.Sample;
import io.github.postmodel.io.support.Variant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms that the tests put posts in are forms of the same post. */
class VariantTest {
    @ParameterizedTest
    @EnumSource
    void saysTheSamePost(Variant variant) {
        for (Sample sample : Samples.own()) {
            PostFile file = sample.in(variant).file();
            assertThat(file.problems()).as(sample.name()).noneMatch(Problem::isError);
            assertThat(file.post().frontMatter())
                    .as(sample.name())
                    .isEqualTo(sample.file().post().frontMatter());
            // A body that ends with blank lines has one less where the file has no final line ending.
            assertThat(file.post().body().text().replace("\r", "").stripTrailing())
                    .as(sample.name())
                    .isEqualTo(sample.file().post().body().text().stripTrailing());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AS_IS")
    void changesSomething(Variant variant) {
        Stream<Sample> changed = Samples.own().stream()
                .filter(sample -> !sample.in(variant).text().equals(sample.text()));
        assertThat(changed).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theLineViewIsTheWholeFile() {
        assertThat(Samples.ownInEveryForm())
                .allSatisfy(
                        sample -> assertThat(LineView.of(sample.text()).text()).isEqualTo(sample.text()));
    }

    @Test
    void theLineViewFindsTheKeysOfEveryForm() {
        assertThat(Samples.ownInEveryForm())
                .allSatisfy(sample -> assertThat(LineView.of(sample.text()).blocks())
                        .extracting(LineView.Block::key)
                        .filteredOn(key -> key != null)
                        .containsExactlyElementsOf(sample.file().markdown().index().entries().list().stream()
                                .map(Entry::key)
                                .toList()));
    }
}
