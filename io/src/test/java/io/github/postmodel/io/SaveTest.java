package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SaveTest {
    private static final String BEFORE = "---\ntitle: Old # note\n---\nBody.\n";
    private static final String AFTER = "---\ntitle: New # note\n---\nBody.\n";
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void write() throws IOException {
        path = Files.writeString(folder.resolve("post.md"), BEFORE);
    }

    @AfterEach
    void leavesNothingBeside() throws IOException {
        try (var files = Files.walk(folder)) {
            assertThat(files).noneMatch(file -> file.toString().contains("postmodel-"));
        }
    }

    @Test
    void writesTheChange() throws IOException {
        PostFile saved = titled(PostFile.open(path), "New").save();
        assertThat(path).hasContent(AFTER);
        assertThat(saved.text()).isEqualTo(AFTER);
        assertThat(saved.name()).isEqualTo(path.toString());
    }

    @Test
    void writesNothingWhereNothingWasChanged() throws IOException {
        Files.setLastModifiedTime(path, LONG_AGO);
        Object inode = Files.getAttribute(path, "unix:ino");
        PostFile file = PostFile.open(path);
        file.save();
        file.with(file.post()).save();
        titled(titled(file, "New"), "Old").save();
        assertThat(Files.getLastModifiedTime(path)).isEqualTo(LONG_AGO);
        assertThat(Files.getAttribute(path, "unix:ino")).isEqualTo(inode);
    }

    @Test
    void goesOnFromWhatWasSaved() throws IOException {
        PostFile file = PostFile.open(path);
        for (int count = 1; count <= 3; count++) {
            file = titled(file, "Title " + count).save();
        }
        assertThat(path).hasContent("---\ntitle: Title 3 # note\n---\nBody.\n");
    }

    @Test
    void goesOnFromAChangeThatWasSavedOnTheWay() throws IOException {
        PostFile first = titled(PostFile.open(path), "First");
        PostFile second = titled(first, "New");
        first.save();
        second.save();
        assertThat(path).hasContent(AFTER);
    }

    @Test
    void refusesAFileThatHasChanged() throws IOException {
        PostFile changed = titled(PostFile.open(path), "New");
        Files.writeString(path, BEFORE + "More.\n");
        assertThatThrownBy(changed::save)
                .isInstanceOf(PostConflictException.class)
                .hasMessage(
                        path + ": has changed on disk since it was opened; open it again and make the change there");
        assertThat(path).hasContent(BEFORE + "More.\n");
    }

    @Test
    void refusesAFileThatHasChangedEvenWhereNothingWouldBeWritten() throws IOException {
        PostFile file = PostFile.open(path);
        Files.writeString(path, AFTER);
        assertThatThrownBy(file::save).isInstanceOf(PostConflictException.class);
        assertThat(path).hasContent(AFTER);
    }

    @Test
    void refusesTheSecondOfTwoChanges() throws IOException {
        PostFile file = PostFile.open(path);
        titled(file, "New").save();
        PostFile second = titled(file, "Other");
        assertThatThrownBy(second::save).isInstanceOf(PostConflictException.class);
        assertThat(path).hasContent(AFTER);
    }

    @Test
    void takesAFileThatHasTheChangeAlready() throws IOException {
        PostFile changed = titled(PostFile.open(path), "New");
        Files.writeString(path, AFTER);
        assertThat(changed.save().text()).isEqualTo(AFTER);
    }

    @Test
    void refusesAFileThatIsGone() throws IOException {
        PostFile changed = titled(PostFile.open(path), "New");
        Files.delete(path);
        assertThatThrownBy(changed::save)
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(
                        path
                                + ": cannot be saved: there is no such file any more; put it back, or save under another name; nothing was changed");
        assertThat(path).doesNotExist();
    }

    @Test
    void refusesAFolderThatIsGone() throws IOException {
        PostFile changed = titled(PostFile.open(path), "New");
        Files.delete(path);
        Files.delete(folder);
        assertThatThrownBy(changed::save)
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(path + ": cannot be saved: there is no such folder; make it first; nothing was changed");
        Files.createDirectory(folder);
    }

    @Test
    void needsAPath() {
        assertThatThrownBy(() -> PostFile.parse(BEFORE).save())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("<text> was not opened from a path; use saveAs");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsPermissions() throws IOException {
        for (String permissions : new String[] {"rw-------", "rwxrwxrwx", "rw-rw-r--", "rw-r-x--x"}) {
            Files.writeString(path, BEFORE);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
            titled(PostFile.open(path), "New").save();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo(permissions);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsSymbolicLinksAndLeavesThem() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Path target = Files.move(path, deep.resolve("real.md"));
        Path inner = Files.createSymbolicLink(folder.resolve("inner.md"), Path.of("a/b/real.md"));
        Path outer = Files.createSymbolicLink(folder.resolve("outer.md"), inner);
        titled(PostFile.open(outer), "New").save();
        assertThat(target).hasContent(AFTER);
        assertThat(Files.readSymbolicLink(outer)).isEqualTo(inner);
        assertThat(Files.readSymbolicLink(inner)).isEqualTo(Path.of("a/b/real.md"));
        assertThat(Files.isRegularFile(target, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                .isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void seesAChangeThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), path);
        PostFile changed = titled(PostFile.open(link), "New");
        titled(PostFile.open(path), "Other").save();
        assertThatThrownBy(changed::save)
                .isInstanceOf(PostConflictException.class)
                .hasMessageStartingWith(link + ": has changed on disk");
    }

    @Test
    void savesAFileOfAnyNameThatAFileSystemTakes() throws IOException {
        for (String name : new String[] {"n".repeat(252) + ".md", "é".repeat(126) + ".md", " .md", "-", "a\nb.md"}) {
            Path odd = Files.writeString(folder.resolve(name), BEFORE);
            titled(PostFile.open(odd), "New").save();
            assertThat(odd).hasContent(AFTER);
        }
    }

    @Test
    void savesARelativePath() throws IOException {
        Path relative = Path.of("").toAbsolutePath().relativize(path);
        titled(PostFile.open(relative), "New").save();
        assertThat(path).hasContent(AFTER);
    }

    @Test
    void savesAFileThatIsNotReadable() throws IOException {
        byte[] bytes = {'-', '-', '-', '\n', (byte) 0xFF, '\n'};
        Files.write(path, bytes);
        PostFile.open(path).save();
        assertThat(path).hasBinaryContent(bytes);
    }

    @Test
    void failsWhereTheThreadIsInterruptedAndChangesNothing() throws IOException {
        PostFile changed = titled(PostFile.open(path), "New");
        Thread.currentThread().interrupt();
        assertThatThrownBy(changed::save)
                .isInstanceOf(FileSystemException.class)
                .hasMessage(path + ": cannot be saved: the thread was interrupted; save again; nothing was changed");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(path).hasContent(BEFORE);
        changed.save();
        assertThat(path).hasContent(AFTER);
    }

    @Test
    void saveAsMakesANewFile() throws IOException {
        Path other = folder.resolve("other.md");
        PostFile saved = titled(PostFile.open(path), "New").saveAs(other);
        assertThat(other).hasContent(AFTER);
        assertThat(path).hasContent(BEFORE);
        assertThat(saved.name()).isEqualTo(other.toString());
        titled(saved, "Old").save();
        assertThat(other).hasContent(BEFORE);
    }

    @Test
    void saveAsTakesATextThatCameFromNoFile() throws IOException {
        Path other = folder.resolve("other.md");
        PostFile.parse(BEFORE).saveAs(other);
        assertThat(other).hasContent(BEFORE);
    }

    @Test
    void saveAsLeavesAFileThatIsThere() throws IOException {
        Path other = Files.writeString(folder.resolve("other.md"), "here\n");
        PostFile file = PostFile.open(path);
        assertThatThrownBy(() -> file.saveAs(other))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(other + ": is there already; choose another name");
        assertThatThrownBy(() -> file.saveAs(folder)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(other).hasContent("here\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saveAsLeavesALinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("nowhere.md"));
        PostFile file = PostFile.open(path);
        assertThatThrownBy(() -> file.saveAs(link)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("nowhere.md")).doesNotExist();
    }

    @Test
    void saveAsNeedsAFolder() {
        Path other = folder.resolve("none/other.md");
        PostFile file = PostFile.open(path);
        assertThatThrownBy(() -> file.saveAs(other))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(other + ": cannot be saved: there is no such folder; make it first; nothing was changed");
    }

    @Test
    void saveAsIntoAFileInPlaceOfAFolder() {
        Path other = path.resolve("other.md");
        PostFile file = PostFile.open(path);
        assertThatThrownBy(() -> file.saveAs(other))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(other + ": cannot be saved: there is no such folder; make it first; nothing was changed");
    }

    @Test
    void writerReplacesWhatIsThereAndMakesWhatIsNot() throws IOException {
        Path other = folder.resolve("other.md");
        PostWriter.write(PostFile.open(path).post(), other);
        PostWriter.write(PostFile.open(path).post(), path);
        assertThat(other).hasContent("---\ntitle: Old\ntags: []\ndraft: false\n---\nBody.\n");
        assertThat(path).hasSameTextualContentAs(other);
    }

    private static PostFile titled(PostFile file, String title) {
        return file.with(file.post().with(fields -> fields.title(title)));
    }
}
