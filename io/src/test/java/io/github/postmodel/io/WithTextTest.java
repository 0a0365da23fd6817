package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmodel.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostFile.withText: the file with another text. */
class WithTextTest {
    private static final String TEXT = "---\ntitel: Hello\ndate: '2025-09-18T16:00:00'\n---\nHello.\n";
    private static final String MENDED = TEXT.replace("titel", "title");

    @TempDir
    Path folder;

    private Path path;
    private PostFile file;

    @BeforeEach
    void write() throws IOException {
        path = Files.writeString(folder.resolve("post.md"), TEXT);
        file = PostFile.open(path, ReadOptions.defaults().withDefaultOffset(ZoneOffset.UTC));
    }

    @Test
    void theTextIsReadWithTheSameOptions() {
        PostFile changed = file.withText(MENDED);

        assertThat(changed.post().frontMatter().title()).isEqualTo("Hello");
        assertThat(changed.problems()).isEmpty();
        assertThat(changed.name()).isEqualTo(file.name());
        assertThat(file.text()).isEqualTo(TEXT);
    }

    @Test
    void whatIsWrongWithItIsTold() {
        assertThat(file.withText("Hello.").problems()).extracting(Problem::rule).containsExactly("fence-missing");
    }

    @Test
    void theSameTextIsTheSameFile() {
        assertThat(file.withText(TEXT)).isSameAs(file);
    }

    @Test
    void itIsSavedInPlaceOfTheFile() throws IOException {
        file.withText(MENDED).save();

        assertThat(path).hasContent(MENDED);
    }

    @Test
    void itIsNotSavedOverWhatAnotherHasWritten() throws IOException {
        Files.writeString(path, "another");

        assertThatThrownBy(() -> file.withText(MENDED).save()).isInstanceOf(PostConflictException.class);
        assertThat(path).hasContent("another");
    }

    @Test
    void itGoesWithChangesOfValues() throws IOException {
        PostFile first = file.with(file.post().with(fields -> fields.draft(true)));
        PostFile second = first.withText(first.text().replace("titel", "title"));
        second.with(second.post().with(fields -> fields.source("Example Weekly")))
                .save();

        assertThat(path).hasContent("""
                ---
                title: Hello
                date: '2025-09-18T16:00:00'
                source: Example Weekly
                draft: true
                ---
                Hello.
                """);
    }
}
