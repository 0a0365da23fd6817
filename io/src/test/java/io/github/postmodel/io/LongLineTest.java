package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is changed in a time that grows as its length does, also where all of it is on one line. */
@Tag("slow")
class LongLineTest {
    private static final int BYTES = 1 << 20;

    @ParameterizedTest(name = "{0}{1}…{2}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"tags: [\", \"~, \", ]",
                "\"tags: [\", \"news, \", ]",
                "\"a: [\", \"{b: c}, \", ]",
                "\"a: [\", \"'b', \", ]",
                "\"a: [\", \"é, \", ]"
            })
    void isChanged(String start, String repeated, String end) {
        String text = "---\n" + start + repeated.repeat(BYTES / repeated.length()) + end + "\n---\nBody.\n";
        ReadOptions options = ReadOptions.defaults().withMaxFrontMatterBytes(2 * BYTES);

        assertTimeoutPreemptively(Duration.ofSeconds(15), () -> {
            PostFile file = PostFile.parse(text, options);
            PostFile changed = file.with(file.post().with(fields -> fields.draft(true)));
            assertThat(changed.text()).isEqualTo(text.replace("]\n---", "]\ndraft: true\n---"));
        });
    }
}
