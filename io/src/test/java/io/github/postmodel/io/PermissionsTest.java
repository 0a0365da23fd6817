package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.OrdinaryUser;
import io.github.postmodel.io.support.SavingProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that may not be written, tried by a user whom that binds. */
@DisabledOnOs(OS.WINDOWS)
class PermissionsTest {
    private static final String BEFORE = "---\ntitle: Old\n---\nBody.\n";
    private static final String AFTER = "---\ntitle: New\n---\nBody.\n";

    private static OrdinaryUser user;

    @TempDir
    Path folder;

    private Path path;

    @BeforeAll
    static void findUser(@TempDir Path empty) throws Exception {
        user = OrdinaryUser.find(empty);
    }

    @BeforeEach
    void write() throws IOException {
        path = Files.writeString(folder.resolve("post.md"), BEFORE);
        set(folder, "rwxrwxrwx");
        set(path, "rw-rw-rw-");
        user.own(folder);
        user.own(path);
    }

    @AfterEach
    void unlock() throws IOException {
        set(folder, "rwxrwxrwx");
    }

    @Test
    void aFileThatMayBeWrittenIsSaved() throws Exception {
        assertThat(save()).isEqualTo("saved");
        assertThat(path).hasContent(AFTER);
    }

    @Test
    void aReadOnlyFileIsLeftAndNamed() throws Exception {
        set(path, "r--r--r--");
        assertThat(save())
                .isEqualTo("AccessDeniedException: " + path
                        + ": cannot be saved: the file is read-only; make it writable; nothing was changed");
        assertThat(path).hasContent(BEFORE);
        assertThatOnlyThePostIsThere();
    }

    @Test
    void aReadOnlyFolderIsLeftAndNamed() throws Exception {
        set(folder, "r-xr-xr-x");
        assertThat(save())
                .isEqualTo("AccessDeniedException: " + path
                        + ": cannot be saved: its folder is read-only; make it writable; nothing was changed");
        assertThat(path).hasContent(BEFORE);
        assertThatOnlyThePostIsThere();
    }

    @Test
    void aNewFileInAReadOnlyFolderIsRefused() throws Exception {
        set(folder, "r-xr-xr-x");
        Path other = folder.resolve("other.md");
        assertThat(user.run(SavingProcess.class, path, "New", other))
                .isEqualTo("AccessDeniedException: " + other
                        + ": cannot be saved: its folder is read-only; make it writable; nothing was changed");
    }

    @Test
    void anUnchangedFileInAReadOnlyFolderNeedsNoSave() throws Exception {
        set(path, "r--r--r--");
        set(folder, "r-xr-xr-x");
        assertThat(user.run(SavingProcess.class, path, "Old")).isEqualTo("saved");
    }

    private String save() throws Exception {
        return user.run(SavingProcess.class, path, "New");
    }

    private void assertThatOnlyThePostIsThere() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }

    private static void set(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
