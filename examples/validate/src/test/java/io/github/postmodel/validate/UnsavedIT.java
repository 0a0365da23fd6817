package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fix that cannot be saved is told plainly, and so is all that is wrong with the file. */
@Tag("slow")
class UnsavedIT {
    private static final String OUT = """
            a.md:4:7: warning tags-text: tags "news" is read as one tag; write tags: [news]
            a.md:8:8: error draft-boolean: draft "maybe" is neither true nor false; write draft: true or draft: false
            1 file, 0 posts, 1 error, 1 warning
            """;

    @TempDir
    Path folder;

    private Path post;

    @BeforeEach
    void writePost() {
        String text = Posts.linkWith("tags", "tags: news").replace("draft: false", "draft: maybe");
        post = Posts.write(folder.resolve("a.md"), text);
    }

    @Test
    void aReadOnlyFile() throws Exception {
        Files.setPosixFilePermissions(post, PosixFilePermissions.fromString("r--r--r--"));

        assertThat(new Jar(folder, Map.of()).runAsOrdinaryUser("--format=concise", "--fix", "a.md"))
                .isEqualTo(new Outcome(
                        2,
                        OUT,
                        "a.md: cannot be saved: the file is read-only; make it writable;"
                                + " nothing was changed\n0 fixes\n"));
    }

    @Test
    void aFullDisk() throws Exception {
        // A process that may write no more than 512 bytes to a file is told so as by a full disk.
        String script = "ulimit -f 1; trap '' XFSZ; exec \"$@\"";
        Posts.write(post, Files.readString(post) + "x".repeat(4000) + "\n");
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
        command.addAll(Jar.command("--format=concise", "--fix", "a.md"));
        command.add(command.indexOf("-jar"), "-XX:-UsePerfData");

        Outcome outcome = new Jar(folder, Map.of()).start("", command);
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEqualTo(OUT);
        assertThat(outcome.err()).matches("a\\.md: cannot be saved: .*; nothing was changed\n0 fixes\n");
    }

    /** So large that it takes a while to come to the disk: the edit is made in that time. */
    @Test
    void aFileThatAnotherProgramHasChanged() throws Exception {
        String large = Files.readString(post) + "A line of a long text.\n".repeat(400_000);
        Outcome outcome = new Outcome(0, "", "");
        for (int round = 0; round < 10 && outcome.exitCode() != 2; round++) {
            Posts.write(post, large);
            Path edit = Posts.write(folder.resolve("edit.txt"), large + "An edit.\n");
            Thread editor = new Thread(() -> replaceDuringTheSave(edit));
            editor.setDaemon(true);
            editor.start();
            outcome = new Jar(folder, Map.of()).run("", "--format=concise", "--fix", "a.md");
            editor.join();
            assertThat(Files.readString(post).endsWith("\nAn edit.\n")).isTrue();
        }
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2,
                        OUT,
                        "a.md: another program has changed the file meanwhile; nothing was written,"
                                + " so run again\n0 fixes\n"));
    }

    /** Puts another file in place of the post as soon as there is one more beside it. */
    private void replaceDuringTheSave(Path edit) {
        try {
            while (filesOfTheFolder() == 2) {
                Thread.onSpinWait();
            }
            Files.move(edit, post, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private long filesOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
