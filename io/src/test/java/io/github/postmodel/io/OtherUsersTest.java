package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmodel.io.support.ChildProcess;
import io.github.postmodel.io.support.SavingProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files of somebody else, saved by a process that may neither give files away nor ignore permissions. Only a superuser
 * can set that up.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
@Tag("slow")
class OtherUsersTest {
    private static final String BEFORE = "---\ntitle: Old\n---\nBody.\n";
    private static final String AFTER = "---\ntitle: New\n---\nBody.\n";
    private static final int SOMEBODY = 65_534;
    private static final List<String> WITHOUT_RIGHTS =
            List.of("setpriv", "--groups=" + SOMEBODY, "--bounding-set=-chown,-dac_override,-dac_read_search,-fowner");

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void write() throws Exception {
        path = Files.writeString(folder.resolve("post.md"), BEFORE);
        set(folder, "rwxrwxrwx");
        try {
            Files.setAttribute(path, "unix:gid", SOMEBODY);
            Files.setAttribute(path, "unix:uid", SOMEBODY);
            assumeTrue(start("Old").waitFor() == 0, "setpriv does not work here");
        } catch (IOException | UncheckedIOException notHere) {
            assumeTrue(false, "only a superuser with setpriv can be somebody else: " + notHere.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({"rw-rw-r--", "rw-rw----", "rw-rw-rw-", "rwxrwxr-x"})
    void modeAndGroupAreKeptWhereTheOwnerCannotBe(String permissions) throws Exception {
        set(path, permissions);
        assertThat(ChildProcess.finish(start("New"))).isEqualTo("saved");
        assertThat(path).hasContent(AFTER);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo(permissions);
        assertThat(Files.getAttribute(path, "unix:gid")).isEqualTo(SOMEBODY);
    }

    @Test
    void modeIsKeptWhereNeitherOwnerNorGroupCanBe() throws Exception {
        Files.setAttribute(path, "unix:gid", SOMEBODY - 1);
        set(path, "rw-rw-rw-");
        assertThat(ChildProcess.finish(start("New"))).isEqualTo("saved");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-rw-rw-");
    }

    /** In a folder such as /tmp, only the owner of a file may remove it. Both wait for ten seconds, at once. */
    @Test
    void aLockThatAnotherHasLeftIsRemovedAfterSomeTimeOrNamedWhereItMayNotBe(@TempDir Path sticky) throws Exception {
        leave(folder.resolve(".postmodel-lock"));
        leave(folder.resolve(".post.md.postmodel-lock"));
        set(path, "rw-rw-rw-");
        Path kept = Files.copy(path, sticky.resolve("post.md"));
        leave(sticky.resolve(".postmodel-lock"));
        Files.setAttribute(sticky, "unix:uid", SOMEBODY);
        Files.setAttribute(sticky, "unix:mode", 01777);

        Process removing = start("New");
        Process naming = ChildProcess.start(WITHOUT_RIGHTS, SavingProcess.class, kept, "New");

        assertThat(ChildProcess.finish(removing)).isEqualTo("saved");
        assertThat(path).hasContent(AFTER);
        assertThat(folder.resolve(".postmodel-lock")).doesNotExist();
        assertThat(ChildProcess.finish(naming))
                .isEqualTo("FileSystemException: " + kept + ": cannot be saved: another program has left "
                        + kept.toRealPath().resolveSibling(".postmodel-lock")
                        + ", which cannot be removed; have it removed; nothing was changed");
        assertThat(kept).hasContent(BEFORE);
    }

    /** There is no lock, but the post may be replaced by its owner only. */
    @Test
    void aFileThatOnlyItsOwnerMayReplaceIsLeftAndNamed() throws Exception {
        Files.setAttribute(folder, "unix:uid", SOMEBODY);
        Files.setAttribute(folder, "unix:mode", 01777);
        set(path, "rw-rw-rw-");
        assertThat(ChildProcess.finish(start("New")))
                .isEqualTo(
                        "FileSystemException: " + path + ": cannot be saved: Operation not permitted; "
                                + "in its folder only the owner may replace it, or the system has locked it; nothing was changed");
        assertThat(path).hasContent(BEFORE);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }

    private Process start(String title) {
        return ChildProcess.start(WITHOUT_RIGHTS, SavingProcess.class, path, title);
    }

    private static void leave(Path lock) throws IOException {
        Files.createFile(lock);
        set(lock, "rw-------");
        Files.setAttribute(lock, "unix:uid", SOMEBODY);
    }

    private static void set(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
