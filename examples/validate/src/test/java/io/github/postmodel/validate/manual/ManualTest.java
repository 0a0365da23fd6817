package io.github.postmodel.validate.manual;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code generate} prints names each option, and the programs that it is for accept it. */
@Tag("slow")
class ManualTest {
    private static final List<String> OPTIONS = Pattern.compile("(?m)^ +(?:-., |--format, )?(--[a-z-]+)")
            .matcher(Cli.run("--help").out())
            .results()
            .map((MatchResult result) -> result.group(1))
            .toList();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void theScriptOfBashNamesEachOption(String shell) {
        assertThat(OPTIONS).hasSizeGreaterThan(40);
        assertThat(Pattern.compile("[ ']").splitAsStream(generate(shell))).containsAll(OPTIONS);
    }

    @Test
    void theScriptOfFishNamesEachOption() {
        assertThat(generate("fish"))
                .contains(OPTIONS.stream()
                        .map(option -> " -l " + option.substring(2) + " ")
                        .toList())
                .contains(" -a 'auto always never' ", " -a 'format' -d 'Writes posts in the canonical form.'")
                .doesNotContain("-a 'generate'")
                .doesNotContain("${");
    }

    @Test
    void thePageNamesEachOption() {
        assertThat(generate("man"))
                .startsWith(".TH POSTMODEL\\-VALIDATE 1\n.SH NAME\npostmodel\\-validate \\- Checks")
                .contains(OPTIONS.stream()
                        .map(option -> option.replace("-", "\\-"))
                        .toList())
                .contains("\n.SS format\n", "\n.SH EXIT STATUS\n.TP\n.B 0\n")
                .doesNotContain("generate")
                .doesNotContain("${");
    }

    @Test
    void manAcceptsThePage() throws Exception {
        Path page = Files.writeString(folder.resolve("page.1"), generate("man"));

        assertThat(run("/usr/bin/groff", "-man", "-Tutf8", "-ww", "-z", page.toString()))
                .isEmpty();
    }

    @Test
    void fishAcceptsTheScript() throws Exception {
        Path script = Files.writeString(folder.resolve("complete.fish"), generate("fish"));

        assertThat(run("/usr/bin/fish", "--no-execute", script.toString())).isEmpty();
    }

    @Test
    void zshAcceptsTheScript() throws Exception {
        Path script = Files.writeString(folder.resolve("complete.zsh"), generate("zsh"));

        assertThat(run("/usr/bin/zsh", "-n", script.toString())).isEmpty();
    }

    @Test
    void whatIsNotKnownIsTold() {
        assertThat(Cli.run("generate", "bsh"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "postmodel-validate: generate \"bsh\": there is nothing of that name; did you mean bash? (known:"
                                + " bash, zsh, fish, man)\n"));
        assertThat(Cli.run("generate"))
                .isEqualTo(
                        new Outcome(2, "", "postmodel-validate: Missing required parameter: '<kind>' (try --help)\n"));
    }

    private static String generate(String kind) {
        Outcome outcome = Cli.run("generate", kind);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return outcome.out();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        assumeThat(Path.of(command[0])).as("this program is not here").exists();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }
}
