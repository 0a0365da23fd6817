package io.github.postmodel.validate.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.SmallStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders in folders, as many as the path of a file can have, where the stack is small. */
class ContentFoldersTest {
    private static final int LONGEST = 4096;

    @ParameterizedTest
    @ValueSource(strings = {"a/", "1/"})
    void areSorted(String folder) throws InterruptedException {
        String below = folder.repeat((LONGEST - "/b.md".length()) / 2);
        SmallStack.run(
                Duration.ofMinutes(1),
                () -> assertThat(ContentFolders.of(List.of(Path.of("c.md"), Path.of("d", below + "b.md"))))
                        .hasSize(2)
                        .containsEntry(ContentFolders.LOOSE, List.of(Path.of("c.md"))));
    }
}
