package io.github.postmodel.io.internal.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program, which knows no lock, edits the file while it is being saved: its edit stays. */
class LastLookTest {
    private static final String OLD = "old";
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path path;
    private int looks;

    @BeforeEach
    void write() throws IOException {
        path = Files.writeString(folder.resolve("post.md"), OLD);
    }

    @AfterEach
    void leavesNothingBeside() {
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(path));
    }

    /** Nothing that takes long is left to do after it. */
    @Test
    void comesWhenTheNewContentIsOnDiskAndTheFolderIsLocked() throws IOException {
        List<String> beside = new ArrayList<>();
        SafeFile.replace(path, NEW, content -> {
            beside.clear();
            beside.addAll(contentsBeside());
            return true;
        });
        assertThat(beside).containsExactlyInAnyOrder("new", "");
        assertThat(path).hasContent("new");
    }

    @Test
    void seesAnEditAfterTheFirstLook() {
        assertThatThrownBy(() -> SafeFile.replace(path, NEW, content -> editedAtLook(1, content)))
                .isInstanceOf(ConflictException.class);
        assertThat(path).hasContent("edited");
    }

    @Test
    void seesAnEditWhileItLooks() {
        assertThatThrownBy(() -> SafeFile.replace(path, NEW, content -> editedAtLook(2, content)))
                .isInstanceOf(ConflictException.class);
        assertThat(path).hasContent("edited");
        assertThat(looks).isEqualTo(3);
    }

    @Test
    void writesNothingWhereAnotherHasMadeTheSameChange() throws IOException {
        SafeFile.replace(path, NEW, content -> {
            looks++;
            if (looks == 1) {
                write("new");
            }
            return true;
        });
        assertThat(path).hasContent("new");
    }

    private boolean editedAtLook(int look, byte[] content) {
        looks++;
        if (looks == look) {
            write("edited");
        }
        return new String(content, StandardCharsets.UTF_8).equals(OLD);
    }

    private void write(String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private List<String> contentsBeside() {
        List<String> contents = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(file -> !file.equals(path)).toList()) {
                contents.add(Files.readString(file));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return contents;
    }
}
