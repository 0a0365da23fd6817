package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmodel.io.support.ChildProcess;
import io.github.postmodel.io.support.StrangeMachineProcess;
import io.github.postmodel.io.support.TightHeapProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read and written depends on the bytes alone: not on where, or in which language, the program runs. */
@Tag("slow")
class StrangeMachineTest {
    @TempDir
    static Path folder;

    private static String expected = "";

    @BeforeAll
    static void here() throws Exception {
        expected = StrangeMachineProcess.sum(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dfile.encoding=US-ASCII",
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ar -Duser.extensions=nu-arab",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Duser.extensions=ca-buddhist",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.timezone=America/St_Johns",
                "-Dline.separator=\r\n",
                "-Xss256k",
                "-Xmx24m"
            })
    void theSameEverywhere(String options) throws Exception {
        Process process =
                ChildProcess.startWith(List.of(options.split(" ")), StrangeMachineProcess.class, folder.toString());
        assertThat(ChildProcess.finish(process)).isEqualTo(expected);
    }

    @Test
    void inTheLocaleC() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/env")), "there is no /usr/bin/env");
        List<String> wrapper = List.of("/usr/bin/env", "-i", "LC_ALL=C", "LANG=C");
        assertThat(ChildProcess.finish(ChildProcess.start(wrapper, StrangeMachineProcess.class, folder)))
                .isEqualTo(expected);
    }

    @Test
    void inAFolderThatCannotBeWrittenTo() throws Exception {
        Path here = Files.createDirectory(folder.resolve("read-only"));
        assertThat(here.toFile().setWritable(false)).isTrue();
        Process process = ChildProcess.startIn(here, StrangeMachineProcess.class, folder);
        assertThat(ChildProcess.finish(process)).isEqualTo(expected);
        assertThat(here).isEmptyDirectory();
    }

    /** Memory that runs out is an OutOfMemoryError, here as everywhere; no file and no later call is the worse for it. */
    @Test
    void withOneMegabyteOfHeapLeft() throws Exception {
        Files.writeString(folder.resolve("a.md"), "---\ntitle: old\nsummary: " + "x".repeat(10_000) + "\n---\nBody.\n");
        Process process = ChildProcess.startWith(List.of("-Xmx32m"), TightHeapProcess.class, folder);
        assertThat(ChildProcess.finish(process))
                .isEqualTo("read with 1 MB left: true, ran out before: true, same after: true");
    }
}
