package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.ChildProcess;
import io.github.postmodel.io.support.SavingOnceProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An editor that knows no lock changes a file while another process is saving it: its edit is never lost. */
@Timeout(300)
@Tag("slow")
class OtherEditorTest {
    private static final int ROUNDS = Integer.getInteger("postmodel.rounds", 10);

    /** So large that it takes a while to come to the disk: the edit is made in that time. */
    private static final String BODY = "A line of a long text.\n".repeat(400_000);

    @TempDir
    Path folder;

    @Test
    void anEditDuringASaveStays() throws Exception {
        Path post = folder.resolve("post.md");
        List<String> outcomes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Files.writeString(post, "---\ntitle: Old\n---\n" + BODY);
            Path edit = Files.writeString(folder.resolve("edit.txt"), "---\ntitle: New\n---\n" + BODY);
            outcomes.add(saveAndEdit(post, edit));
            assertThat(Files.readString(post).lines().limit(3)).containsExactly("---", "title: New", "---");
            assertThat(folder).isDirectoryNotContaining(file -> !file.equals(post));
        }
        assertThat(outcomes).contains("conflict");
    }

    /** Puts an edit in place of a post as soon as another process has begun to save it, and gives what that says. */
    private String saveAndEdit(Path post, Path edit) throws Exception {
        Process saving = ChildProcess.start(SavingOnceProcess.class, post);
        BufferedReader output = saving.inputReader();
        assertThat(output.readLine()).isEqualTo("ready");
        while (saving.isAlive() && files() == 2) {
            Thread.onSpinWait();
        }
        Files.move(edit, post, StandardCopyOption.ATOMIC_MOVE);
        String outcome = output.readLine();
        assertThat(saving.waitFor()).isZero();
        return outcome;
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
