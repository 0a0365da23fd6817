package io.github.postmodel.io.internal.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What killed saves have left is removed by the next save in the folder, and nothing else is. */
class LeftoversTest {
    private static final String RANDOM = "0123456789abcdef0123456789abcdef";
    private static final String LEFT = ".postmodel-" + RANDOM + "-" + RANDOM + ".tmp";

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void write() throws IOException {
        path = Files.writeString(folder.resolve("post.md"), "old");
    }

    @Test
    void theFileOfADeadProcessIsRemoved() throws IOException {
        Path left = Files.writeString(folder.resolve(LEFT), "half a pos");
        save();
        assertThat(left).doesNotExist();
    }

    @Test
    void theLockOfADeadProcessIsRemoved() throws IOException {
        Path left = Files.createFile(folder.resolve(".postmodel-lock"));
        save();
        assertThat(left).doesNotExist();
    }

    @Test
    void theFileOfALivingProcessStays() throws IOException {
        Path used = folder.resolve(LEFT);
        try (FileChannel channel = FileChannel.open(used, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Life.mark(channel);
            save();
            assertThat(used).exists();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".postmodel-notes.tmp",
                ".postmodel-" + RANDOM + ".tmp",
                ".postmodel-" + RANDOM + "-" + RANDOM + ".md",
                "x.postmodel-" + RANDOM + "-" + RANDOM + ".tmp",
                ".postmodel.yaml"
            })
    void aFileOfAnotherNameStays(String name) throws IOException {
        Path other = Files.writeString(folder.resolve(name), "mine");
        save();
        assertThat(other).hasContent("mine");
    }

    @Test
    void aSaveWhoseFileIsTakenForALeftoverMakesItAgain() throws IOException {
        int[] looks = {0};
        SafeFile.replace(path, "new".getBytes(StandardCharsets.UTF_8), content -> {
            looks[0]++;
            if (looks[0] == 2) {
                removeNewFile();
            }
            return true;
        });
        assertThat(path).hasContent("new");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(path));
    }

    private void removeNewFile() {
        try (var files = Files.newDirectoryStream(folder, ".postmodel-*.tmp")) {
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private void save() throws IOException {
        SafeFile.replace(path, "new".getBytes(StandardCharsets.UTF_8), any -> true);
        assertThat(path).hasContent("new");
    }
}
