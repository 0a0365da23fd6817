package io.github.postmodel.io.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PyYAML itself, where there is one. */
public final class PyYaml {
    private static final String PYTHON = "/usr/bin/python3";
    private static final Path SHOW = Path.of("src/test/python/show.py");
    private static final ObjectMapper JSON = new ObjectMapper();

    private PyYaml() {}

    /** Skips the tests where there is no PyYAML. */
    public static void assumeThere() throws IOException, InterruptedException {
        assumeTrue(new File(PYTHON).canExecute(), "there is no " + PYTHON);
        Process python = new ProcessBuilder(PYTHON, "-c", "import yaml; assert yaml.__version__ >= '6'")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assumeTrue(python.waitFor() == 0, PYTHON + " has no PyYAML 6");
    }

    /** What it reads of each text, in the notation of {@link Shown}, or a line that starts with {@code ERROR}. */
    public static List<String> shown(List<String> texts, String... options) throws IOException, InterruptedException {
        StringBuilder in = new StringBuilder();
        for (String text : texts) {
            // Escapes leave nothing to the encoding of the process.
            for (char unit : JSON.writeValueAsString(text).toCharArray()) {
                in.append(unit < 0x7F ? String.valueOf(unit) : String.format("\\u%04x", (int) unit));
            }
            in.append('\n');
        }
        Path input = Files.createTempFile("postmodel", ".in");
        Path output = Files.createTempFile("postmodel", ".out");
        try {
            Files.writeString(input, in);
            ProcessBuilder python = new ProcessBuilder(PYTHON, SHOW.toString());
            python.command().addAll(List.of(options));
            python.environment().put("PYTHONIOENCODING", "utf-8");
            python.redirectInput(input.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            assertThat(python.start().waitFor()).isZero();
            return List.of(Files.readString(output, StandardCharsets.UTF_8).split("\n"));
        } finally {
            Files.delete(input);
            Files.delete(output);
        }
    }
}
