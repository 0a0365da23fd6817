package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmodel.Body;
import io.github.postmodel.Post;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Changes that a file cannot take for reasons outside its text; {@code edits.txt} has the others. */
class RefusedEditTest {
    private static final String TEXT = "---\ntitle: T\n---\nBody.\n";

    @Test
    void frontMatterThatWouldBeTooLarge() {
        PostFile file = PostFile.parse(TEXT, ReadOptions.defaults().withMaxFrontMatterBytes(20));
        Post wanted = file.post().with(fields -> fields.title("A title that is too long"));
        assertThatThrownBy(() -> file.with(wanted))
                .isInstanceOf(PostEditException.class)
                .hasMessage("<text>: title cannot be changed: the front matter has 32 bytes, more than 20;"
                        + " raise ReadOptions.maxFrontMatterBytes if that is meant")
                .extracting(fault -> ((PostEditException) fault).property())
                .isEqualTo("title");
    }

    @Test
    void frontMatterThatIsTooLargeAlready() {
        PostFile file = PostFile.parse(TEXT, ReadOptions.defaults().withMaxFrontMatterBytes(5));
        Post wanted = file.post().with(fields -> fields.draft(true));
        assertThatThrownBy(() -> file.with(wanted))
                .isInstanceOf(PostEditException.class)
                .hasMessage("<text>: draft cannot be changed: the front matter has 9 bytes, more than 5;"
                        + " raise ReadOptions.maxFrontMatterBytes if that is meant");
    }

    @Test
    void aFileThatWouldBeTooLarge() {
        PostFile file = PostFile.parse(TEXT, ReadOptions.defaults().withMaxFileBytes(40));
        Post wanted = new Post(file.post().frontMatter(), Body.parse("A body that is far too long."));
        assertThatThrownBy(() -> file.with(wanted))
                .isInstanceOf(PostEditException.class)
                .hasMessage("<text>: body cannot be changed: the file has 47 bytes, more than 40;"
                        + " raise ReadOptions.maxFileBytes if that is meant");
    }

    @Test
    void nestingThatWouldBeTooDeep() {
        PostFile file = PostFile.parse(TEXT, ReadOptions.defaults().withMaxNesting(2));
        Post wanted = file.post().with(fields -> fields.putExtra("x", java.util.List.of(java.util.List.of(1))));
        assertThatThrownBy(() -> file.with(wanted))
                .isInstanceOf(PostEditException.class)
                .hasMessage("<text>: x cannot be changed: values are nested deeper than 2;"
                        + " raise ReadOptions.maxNesting if that is meant");
    }

    @Test
    void aFileThatIsNotUtf8() {
        PostFile file =
                PostFile.parse("---\ntitle: Caf\u00e9\n---\n".getBytes(StandardCharsets.ISO_8859_1), "latin.md");
        Post wanted = file.post().with(fields -> fields.title("Coffee"));
        assertThatThrownBy(() -> file.with(wanted))
                .isInstanceOf(PostEditException.class)
                .hasMessage("latin.md: cannot be changed: the byte 0xE9 is not UTF-8; save the file as UTF-8")
                .extracting(fault -> ((PostEditException) fault).property())
                .isEqualTo("");
    }

    @Test
    void aRefusedChangeLeavesTheFileAsItIs() {
        PostFile file = PostFile.parse("---\na: &x 1\nb: *x\ntitle: T\n---\n");
        Post wanted = file.post().with(fields -> fields.title("New").putExtra("a", 2));
        assertThatThrownBy(() -> file.with(wanted)).isInstanceOf(PostEditException.class);
        assertThat(file.text()).isEqualTo("---\na: &x 1\nb: *x\ntitle: T\n---\n");
        assertThat(file.post().frontMatter().title()).isEqualTo("T");
    }

    @Test
    void halfOfASurrogatePairIsWrittenAsTheModelHasItOrNotAtAll() {
        PostFile file = PostFile.parse(TEXT);
        Post wanted = file.post().with(fields -> fields.title("half \uD83E of a fox"));
        try {
            assertThat(PostFile.parse(file.with(wanted).text()).post()).isEqualTo(wanted);
        } catch (PostEditException refused) {
            assertThat(refused).hasMessageStartingWith("<text>: title cannot be changed: ");
        }
    }
}
