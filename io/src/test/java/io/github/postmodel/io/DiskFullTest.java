package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmodel.Body;
import io.github.postmodel.Post;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small file system of its own that gets full, or cannot be written; needs a machine that lets the test mount one. */
class DiskFullTest {
    private static final String BEFORE = "---\ntitle: Old\n---\n" + "Some line of the body.\n".repeat(2000);

    @TempDir
    Path folder;

    private Path path;
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder.toString());
        assumeTrue(mounted, "a tmpfs cannot be mounted here");
        path = Files.writeString(folder.resolve("post.md"), BEFORE);
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", folder.toString())).isTrue();
        }
    }

    @Test
    void aSaveThatDoesNotFitChangesNothing() throws IOException {
        PostFile file = PostFile.open(path);
        Post large = new Post(file.post().frontMatter(), Body.parse("A longer line of the body.\n".repeat(20_000)));
        assertThatThrownBy(() -> file.with(large).save())
                .isInstanceOf(FileSystemException.class)
                .hasMessage(path
                        + ": cannot be saved: No space left on device; make room and save again; nothing was changed");
        assertThat(path).hasContent(BEFORE);
        assertThatOnlyThePostIsThere();
    }

    @Test
    void aNewFileThatDoesNotFitIsNotThere() throws IOException {
        PostFile large = PostFile.parse("---\ntitle: T\n---\n" + "x".repeat(1 << 20));
        Path other = folder.resolve("other.md");
        assertThatThrownBy(() -> large.saveAs(other))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(other
                        + ": cannot be saved: No space left on device; make room and save again; nothing was changed");
        assertThatOnlyThePostIsThere();
    }

    @Test
    void aSaveGoesThroughOnceThereIsRoom() throws IOException {
        Path filler = folder.resolve("filler");
        try {
            Files.write(filler, new byte[1 << 20]);
        } catch (FileSystemException full) {
            assertThat(full).hasMessageContaining("No space left on device");
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left on device");
        }
        PostFile file = PostFile.open(path);
        PostFile changed = file.with(file.post().with(fields -> fields.title("New")));
        assertThatThrownBy(changed::save).isInstanceOf(IOException.class);
        Files.delete(filler);
        changed.save();
        assertThat(path).hasContent(BEFORE.replace("Old", "New"));
        assertThatOnlyThePostIsThere();
    }

    @Test
    void aReadOnlyFileSystemIsNamed() throws Exception {
        assertThat(run("mount", "-o", "remount,ro", folder.toString())).isTrue();
        PostFile file = PostFile.open(path);
        PostFile changed = file.with(file.post().with(fields -> fields.title("New")));
        String reason = ": cannot be saved: Read-only file system; "
                + "save elsewhere, or mount it so that it can be written; nothing was changed";
        assertThatThrownBy(changed::save).hasMessage(path + reason);
        Path other = folder.resolve("other.md");
        assertThatThrownBy(() -> changed.saveAs(other)).hasMessage(other + reason);
    }

    private void assertThatOnlyThePostIsThere() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
