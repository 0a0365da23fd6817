package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmodel.io.support.ChildProcess;
import io.github.postmodel.io.support.ManyEditsProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file remembers of the versions that it was made from. */
@Tag("slow")
class HistoryTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("post.md");
    }

    @Test
    void sixHundredEditsOfOneMegabyteFitIntoSixtyFour() throws Exception {
        Process process = ChildProcess.startWith(List.of("-Xmx64m"), ManyEditsProcess.class, path);
        assertThat(ChildProcess.finish(process)).isEqualTo("T600");
    }

    @Test
    void aFileIsSavedOverEveryVersionThatItWasMadeFrom() throws IOException {
        MarkdownFile first = write("---\na: 1\n---\n");
        MarkdownFile third = first.with("a", 2).with("a", 3);
        for (String version : List.of("1", "2", "3")) {
            Files.writeString(path, "---\na: " + version + "\n---\n");
            third.save();
            assertThat(path).hasContent("---\na: 3\n---\n");
        }
    }

    @Test
    void itIsNotSavedOverAVersionThatCameLater() throws IOException {
        MarkdownFile first = write("---\na: 1\n---\n");
        MarkdownFile second = first.with("a", 2);
        second.with("a", 3).save();
        assertThatThrownBy(second::save).isInstanceOf(PostConflictException.class);
        assertThat(path).hasContent("---\na: 3\n---\n");
    }

    @Test
    void aSavedFileHasForgottenWhatWasBefore() throws IOException {
        MarkdownFile saved = write("---\na: 1\n---\n").with("a", 2).save();
        Files.writeString(path, "---\na: 1\n---\n");
        assertThatThrownBy(saved.with("a", 3)::save).isInstanceOf(PostConflictException.class);
    }

    private MarkdownFile write(String text) throws IOException {
        Files.writeString(path, text);
        return MarkdownFile.open(path);
    }
}
