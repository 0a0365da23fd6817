package io.github.postmodel.validate.manual;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a shell makes of the beginning of a command line where a person presses Tab: the shells themselves are asked. */
@Tag("slow")
@Timeout(180)
class CompletionsTest {
    private static final String COMMAND = "postmodel-validate ";

    /** In a folder with the files {@code x y.md} and {@code zz.md}. */
    private static final List<Row> ROWS = List.of(
            new Row("x", "x\\ y.md"),
            new Row("./x", "./x\\ y.md"),
            new Row("zz", "zz.md"),
            new Row("--output z", "--output zz.md"),
            new Row("--output=z", "--output=zz.md"),
            new Row("--output-format sarif=z", "--output-format sarif=zz.md"),
            new Row("--output-format=sarif=z", "--output-format=sarif=zz.md"),
            new Row("--baseline z", "--baseline zz.md"),
            new Row("--config z", "--config zz.md"),
            new Row("--files-from z", "--files-from zz.md"),
            new Row("--max-warnings 1 z", "--max-warnings 1 zz.md"),
            new Row("edit --set a=b z", "edit --set a=b zz.md"),
            new Row("edit --set a=b --diff z", "edit --set a=b --diff zz.md"),
            new Row("-- z", "-- zz.md"),
            new Row("--unsafe", "--unsafe-fixes"),
            new Row("--format s", "--format sarif"),
            new Row("--format=s", "--format=sarif"),
            new Row("--color=n", "--color=never"),
            new Row("--select tag-d", "--select tag-duplicate"),
            new Row("--ignore=tag-d", "--ignore=tag-duplicate"),
            new Row("--ignore tag-blank,title-r", "--ignore tag-blank,title-required"),
            new Row("--ignore=tag-blank,title-r", "--ignore=tag-blank,title-required"),
            new Row("form", "format"),
            new Row("format --che", "format --check"),
            new Row("edit --whe", "edit --where"),
            new Row("generate b", "generate bash"));

    /** In a folder with the file {@code only.json} alone. */
    private static final List<Row> ROWS_OF_ONE_FILE = List.of(
            new Row("--baseline=", "--baseline=only.json"),
            new Row("--output-format json=", "--output-format json=only.json"),
            new Row("--output-format=json=", "--output-format=json=only.json"),
            new Row("--output ", "--output only.json"));

    /** In this folder as well, where no file is meant. Zsh offers files after all. */
    private static final List<String> TEXTS = List.of(
            "edit --set draft=",
            "edit --set ",
            "edit --set draft=on",
            "edit --set=draft=",
            "edit --where ",
            "--changed=",
            "--max-warnings ");

    @TempDir
    private Path folder;

    /** What is typed, and what is there after a Tab. */
    private record Row(String typed, String completed) {}

    @BeforeEach
    void write() throws IOException {
        Files.createFile(folder.resolve("x y.md"));
        Files.createFile(folder.resolve("zz.md"));
        Files.createFile(Files.createDirectory(folder.resolve("one")).resolve("only.json"));
    }

    @Test
    void bash() throws IOException {
        assertThatEachIsCompleted("/bin/bash", "bash --norc --noprofile -i", "");
    }

    @Test
    void zsh() throws IOException {
        assertThatEachIsCompleted("/usr/bin/zsh", "zsh -f -i", "autoload -U compinit; compinit -u -D; ");
    }

    private void assertThatEachIsCompleted(String program, String shell, String first) throws IOException {
        assumeThat(Path.of(program)).as("this shell is not here").exists();
        Path script = write(program.substring(program.lastIndexOf('/') + 1));
        try (Tmux terminal = new Tmux(folder, "PS1='> ' PROMPT='> ' " + shell)) {
            terminal.type(first + "PS1='> '; source " + script.getFileName() + "; clear; echo ready");
            terminal.press("Enter");
            terminal.await(Pattern.compile("(?m)^ready\n>$"));
            assertThatAreCompleted(terminal, ROWS);
            terminal.type("cd one; clear; echo there");
            terminal.press("Enter");
            terminal.await(Pattern.compile("(?m)^there\n>$"));
            assertThatAreCompleted(terminal, ROWS_OF_ONE_FILE);
            if (program.endsWith("bash")) {
                assertThatAreLeft(terminal, TEXTS);
            }
        }
    }

    private static void assertThatAreCompleted(Tmux terminal, List<Row> rows) throws IOException {
        for (Row row : rows) {
            terminal.type(COMMAND + row.typed);
            terminal.press("Tab");
            terminal.await(Pattern.compile("(?m)^> " + Pattern.quote(COMMAND + row.completed) + "$"));
            terminal.press("C-u");
        }
    }

    /** What is typed after the Tab comes right after what was typed before it. */
    private static void assertThatAreLeft(Tmux terminal, List<String> texts) {
        for (String text : texts) {
            terminal.type(COMMAND + text);
            terminal.press("Tab");
            terminal.type("%");
            terminal.await(Pattern.compile("(?m)^> " + Pattern.quote(COMMAND + text + "%") + "$"));
            terminal.press("C-u");
        }
    }

    @Test
    void fish() throws Exception {
        assumeThat(Path.of("/usr/bin/fish")).as("this shell is not here").exists();
        Path script = write("fish");
        for (Row row : ROWS) {
            String last = row.completed.replaceFirst(".*(?<!\\\\) ", "");
            // After the equals sign in the value of an option, fish completes only what it is told.
            if (!row.typed.contains("sarif=")) {
                assertThat(offered(script, COMMAND + row.typed)).as(row.typed).contains(last.replace("\\ ", " "));
            }
        }
        for (String text : List.of("edit --set ", "edit --where ", "--max-warnings ")) {
            assertThat(offered(script, COMMAND + text)).as(text).isEmpty();
        }
    }

    private List<String> offered(Path script, String line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "/usr/bin/fish", "--no-config", "-c", "source " + script + "; complete -C '" + line + "'")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said.lines().map(offer -> offer.replaceFirst("\t.*", "")).toList();
    }

    private Path write(String kind) throws IOException {
        return Files.writeString(
                folder.resolve("complete." + kind), Cli.run("generate", kind).out());
    }
}
