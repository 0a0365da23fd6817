package io.github.postmodel.validate.fix;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.patch.UnifiedDiff;
import io.github.postmodel.validate.support.SmallStack;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that grow to a megabyte are fixed, or left alone, on a small stack and in a time that grows no faster. */
@Tag("slow")
class LongValuesTest {
    private static final Fixer FIXER = new Fixer(PostValidator.create(), problem -> true, Fixes.ALL);

    private static final String TITLE = "---\ntitle: Hello\n";
    private static final String END = "\n---\nHello.\n";

    /** Within the front matter's limit of a megabyte. */
    private static final int LONGEST = (1 << 20) - 1024;

    @Test
    void aThousandTagsInATextBecomeAList() throws InterruptedException {
        String tags =
                IntStream.range(0, 1000).mapToObj(number -> "tag" + number).collect(joining(", "));
        SmallStack.run(Duration.ofSeconds(20), () -> {
            PostFile fixed =
                    FIXER.fix(PostFile.parse(TITLE + "tags: " + tags + END)).after();

            assertThat(fixed.post().frontMatter().tags()).hasSize(1000).contains("tag0", "tag999");
        });
    }

    /** The text before and after what grows, and that, between percent signs. */
    static Stream<String> entries() {
        return Stream.of(
                "tags: %a, %a",
                "tags: %a b, %a",
                "tags: %a %a",
                "tags: a%,%a",
                "tags: a%  %, a",
                "tags: ' %a, %'",
                "date: 2025-09-18%\t%16:00",
                "date: 2025-09-18 16:00% %z",
                "date: '2025-09-18T16:00:00.%1%'",
                "date: %2%",
                "%dat: a\n%",
                "external_ur%l%: a",
                "a: b\n---% %x\n---",
                "a: b\n---\nOpen% %the original post",
                "a: b\n---\n%open the %",
                "a: b\n---\nopen the original post %https://a %",
                "a: b\n---\n%--- \n%");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void longValuesAreSurvived(String entry) throws InterruptedException {
        String[] parts = entry.split("%", -1);
        for (int length = 1 << 10; length <= 1 << 20; length <<= 5) {
            String grown = parts[1].repeat(Math.min(length, LONGEST) / parts[1].length());
            SmallStack.run(Duration.ofSeconds(60), () -> {
                PostFile file = PostFile.parse(TITLE + parts[0] + grown + parts[2] + END);
                UnifiedDiff.of(Path.of("a.md"), file, FIXER.fix(file).after());
            });
        }
    }
}
