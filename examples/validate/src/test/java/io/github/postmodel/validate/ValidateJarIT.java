package io.github.postmodel.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the jar as a user does. */
class ValidateJarIT {
    private static final Path JAR = Path.of(System.getProperty("postmodel.jar")).toAbsolutePath();
    private static final Path PROJECT = Path.of("..");

    @TempDir
    Path folder;

    @Test
    void goodPostsPass() throws Exception {
        assertThat(validate(List.of(), "examples/posts/good"))
                .isEqualTo(new Outcome(0, "8 files, 8 posts, 0 errors, 0 warnings\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Dfile.encoding=UTF-8", "-Dfile.encoding=US-ASCII", "-Duser.language=tr"})
    void theOutputIsTheSameEverywhere(String option) throws Exception {
        String out = """
                examples/posts/broken/body-with-another-arrow.md:13:1: error body-link-form: \
                the body "Open the original post -> https://harbour.example/body-with-another-arrow" \
                is not quite the line that links to the original
                    Open the original post -> https://harbour.example/body-with-another-arrow
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    help: write Open the original post ↗ https://harbour.example/body-with-another-arrow

                1 file, 1 post, 1 error, 0 warnings
                """;

        assertThat(validate(List.of(option), "examples/posts/broken/body-with-another-arrow.md"))
                .isEqualTo(new Outcome(1, out, ""));
    }

    @Test
    void missingPathFails() throws Exception {
        assertThat(validate(List.of(), "no-such.md"))
                .isEqualTo(new Outcome(
                        2, "0 files, 0 posts, 0 errors, 0 warnings\n", "no-such.md: no such file; check the path\n"));
    }

    @Test
    void versionIsThatOfTheJar() throws Exception {
        Outcome outcome = validate(List.of(), "--version");

        assertThat(outcome.out()).matches("postmodel-validate \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(outcome).isEqualTo(new Outcome(0, outcome.out(), ""));
    }

    private Outcome validate(List<String> options, String... args) throws Exception {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(args));
        return java(command);
    }

    private Outcome java(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(PROJECT.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        // Java tells on err what it takes from these.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), text(out), text(err));
    }

    private static String text(Path path) throws IOException {
        return Cli.unix(Files.readString(path, UTF_8));
    }
}
