package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.Samples;
import io.github.postmodel.io.support.Samples.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Open and save, and no byte is another. */
class UnchangedSaveTest {
    @TempDir
    Path folder;

    @Test
    void leavesEveryByteOfTheSamplesInEveryForm() throws IOException {
        assertThatSavingChangesNothing(Samples.ownInEveryForm().toList());
    }

    @Test
    @Tag("slow")
    void leavesEveryByteOfACorpusInEveryForm() throws IOException {
        assertThatSavingChangesNothing(Samples.inEveryForm(Samples.corpus()).toList());
    }

    private void assertThatSavingChangesNothing(List<Sample> samples) throws IOException {
        Path path = folder.resolve("post.md");
        for (Sample sample : samples) {
            Files.writeString(path, sample.text());
            PostFile file = PostFile.open(path);
            assertThat(file.with(file.post())).isSameAs(file);
            file.save();
            assertThat(Files.readString(path)).as(sample.name()).isEqualTo(sample.text());

            Path copy = folder.resolve("copy.md");
            file.saveAs(copy);
            assertThat(Files.readString(copy)).as(sample.name()).isEqualTo(sample.text());
            Files.delete(copy);
        }
        System.out.printf("%,d files saved without a change%n", samples.size());
    }
}
