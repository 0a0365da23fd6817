package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmodel.io.support.ChildProcess;
import io.github.postmodel.io.support.FolderSavingProcess;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names that are no ASCII, or no text at all, saved from a program that does not know their characters. */
@DisabledOnOs(OS.WINDOWS)
class FileNamesTest {
    private static final String BEFORE = "---\ntitle: Old\n---\nBody.\n";
    private static final String AFTER = "---\ntitle: New\n---\nBody.\n";
    private static final List<String> LOCALE_C = List.of("/usr/bin/env", "-i", "LC_ALL=C");

    @TempDir
    Path folder;

    @Test
    void aNameThatIsNotAsciiIsSavedInTheLocaleC() throws Exception {
        for (String name : List.of("ünï.md", "日本.md", "🎥.md", "é".repeat(126) + ".md")) {
            Files.writeString(folder.resolve(name), BEFORE);
        }
        assertThat(saveAll()).isEqualTo("4 saved");
        assertThatAllAreSaved(4);
    }

    @Test
    void eachNameThatIsNotUtf8IsAFileOfItsOwn() throws Exception {
        String script = "cd \"$1\" && for byte in $(seq 128 255); do printf '%s' \"$2\" > "
                + "\"$(printf \"caf\\\\$(printf %o \"$byte\").md\")\" || exit 1; done";
        Process shell = new ProcessBuilder("sh", "-c", script, "sh", folder.toString(), BEFORE).start();
        assumeTrue(shell.waitFor() == 0, "the file system takes no names but UTF-8");
        assertThat(saveAll()).isEqualTo("128 saved");
        assertThatAllAreSaved(128);
    }

    private String saveAll() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/env")), "there is no /usr/bin/env");
        return ChildProcess.finish(ChildProcess.start(LOCALE_C, FolderSavingProcess.class, folder));
    }

    private void assertThatAllAreSaved(int expected) throws IOException {
        int count = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                assertThat(Files.readString(file)).isEqualTo(AFTER);
                count++;
            }
        }
        assertThat(count).isEqualTo(expected);
    }
}
