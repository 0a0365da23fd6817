package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmodel.io.support.ChildProcess;
import io.github.postmodel.io.support.SavingProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files and folders that may not be written. A superuser may write everything; then a process without that right tries.
 */
@DisabledOnOs(OS.WINDOWS)
class PermissionsTest {
    private static final String BEFORE = "---\ntitle: Old\n---\nBody.\n";
    private static final String AFTER = "---\ntitle: New\n---\nBody.\n";

    @TempDir
    Path folder;

    private Path path;
    private List<String> wrapper = List.of();

    @BeforeEach
    void write() throws Exception {
        path = Files.writeString(folder.resolve("post.md"), BEFORE);
        set(folder, "rwxrwxrwx");
        set(path, "rw-rw-rw-");
        if (isSuperuser()) {
            wrapper = List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search");
            assumeTrue(canRunWrapped(), "the superuser may write everything, and setpriv cannot take that right away");
        }
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
        Process process = ChildProcess.start(wrapper, SavingProcess.class, path, "New", other);
        assertThat(ChildProcess.finish(process))
                .isEqualTo("AccessDeniedException: " + other
                        + ": cannot be saved: its folder is read-only; make it writable; nothing was changed");
    }

    @Test
    void anUnchangedFileInAReadOnlyFolderNeedsNoSave() throws Exception {
        set(path, "r--r--r--");
        set(folder, "r-xr-xr-x");
        Process process = ChildProcess.start(wrapper, SavingProcess.class, path, "Old");
        assertThat(ChildProcess.finish(process)).isEqualTo("saved");
    }

    private String save() throws Exception {
        return ChildProcess.finish(ChildProcess.start(wrapper, SavingProcess.class, path, "New"));
    }

    /** Whether a file without any permission can be written all the same. */
    private boolean isSuperuser() throws IOException {
        set(path, "---------");
        boolean superuser = Files.isWritable(path);
        set(path, "rw-rw-rw-");
        return superuser;
    }

    private boolean canRunWrapped() throws Exception {
        try {
            Process process = ChildProcess.start(wrapper, SavingProcess.class, path, "Old");
            return ChildProcess.finish(process).equals("saved");
        } catch (java.io.UncheckedIOException noSuchCommand) {
            return false;
        }
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
