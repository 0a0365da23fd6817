package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A folder from a stranger, with something of its own under every name that a save could use: nothing outside is made or
 * changed, nothing is waited for, and the post is saved.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileFolderTest {
    private static final String BEFORE = "---\ntitle: Old\n---\nBody.\n";
    private static final String AFTER = "---\ntitle: New\n---\nBody.\n";

    static final List<String> NAMES = List.of(
            ".postmodel-lock",
            ".post.md.postmodel-lock",
            ".post.md.postmodel-tmp",
            ".postmodel-" + "0".repeat(32) + "-" + "0".repeat(32) + ".tmp");

    @TempDir
    Path folder;

    @TempDir
    Path outside;

    @ParameterizedTest
    @FieldSource("NAMES")
    void aLinkMakesNothingOutside(String name) throws IOException {
        Path victim = outside.resolve("victim");
        Files.createSymbolicLink(folder.resolve(name), victim);
        assertThatThePostIsSaved();
        assertThat(victim).doesNotExist();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void aLinkChangesNothingOutside(String name) throws IOException {
        Path victim = Files.writeString(outside.resolve("victim"), "mine");
        Files.createSymbolicLink(folder.resolve(name), victim);
        assertThatThePostIsSaved();
        assertThat(victim).hasContent("mine");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void aHardLinkChangesNothingOutside(String name) throws IOException {
        Path victim = Files.writeString(outside.resolve("victim"), "mine");
        Files.createLink(folder.resolve(name), victim);
        assertThatThePostIsSaved();
        assertThat(victim).hasContent("mine");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void aPipeIsNotWaitedFor(String name) throws Exception {
        Path pipe = folder.resolve(name);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThatThePostIsSaved();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void anEmptyFolderIsNoObstacle(String name) throws IOException {
        Files.createDirectory(folder.resolve(name));
        assertThatThePostIsSaved();
    }

    @Test
    void aFolderInPlaceOfTheLockThatHoldsSomethingIsNamed() throws IOException {
        Path lock = Files.createDirectory(folder.resolve(".postmodel-lock"));
        Path mine = Files.writeString(lock.resolve("file"), "mine");
        Path path = Files.writeString(folder.resolve("post.md"), BEFORE);
        Assertions.assertThatThrownBy(() -> save(path))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(path + ": cannot be saved: another program has left " + lock.toRealPath()
                        + ", which cannot be removed; have it removed; nothing was changed");
        assertThat(path).hasContent(BEFORE);
        assertThat(mine).hasContent("mine");
    }

    @Test
    void aPipeIsNotSavedTo() throws Exception {
        Path pipe = folder.resolve("pipe.md");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Assertions.assertThatThrownBy(
                        () -> PostWriter.write(PostFile.parse(BEFORE).post(), pipe))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(
                        pipe + ": cannot be saved: it is not a regular file; name one that is; nothing was changed");
        assertThat(Files.isRegularFile(pipe, LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    private void assertThatThePostIsSaved() throws IOException {
        Path path = Files.writeString(folder.resolve("post.md"), BEFORE);
        save(path);
        assertThat(path).hasContent(AFTER);
    }

    private static void save(Path path) throws IOException {
        PostFile file = PostFile.open(path);
        file.with(file.post().with(fields -> fields.title("New"))).save();
    }
}
