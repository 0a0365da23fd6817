package io.github.postmodel.io.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PyYAML itself, where the machine has one: the oracle for values. */
public final class PyYaml {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PYTHON = "/usr/bin/python3";
    private static final Path SHOW = Path.of("src/test/python/show.py");

    private PyYaml() {}

    /** Whether there is a Python with PyYAML 6. */
    public static boolean isHere() throws IOException, InterruptedException {
        if (!new File(PYTHON).canExecute()) {
            return false;
        }
        Process python = new ProcessBuilder(PYTHON, "-c", "import yaml; assert yaml.__version__ >= '6'")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return python.waitFor() == 0;
    }

    /**
     * What it reads, in the notation of {@link Shown}.
     *
     * @param without top-level keys to leave out
     */
    public static List<String> shown(List<String> texts, List<String> without)
            throws IOException, InterruptedException {
        StringBuilder in = new StringBuilder();
        for (String text : texts) {
            in.append(escaped(text)).append('\n');
        }
        Path input = Files.createTempFile("yaml", ".txt");
        Path output = Files.createTempFile("shown", ".txt");
        try {
            Files.writeString(input, in);
            ProcessBuilder python = new ProcessBuilder(PYTHON, SHOW.toString(), "--without");
            python.command().addAll(without);
            python.environment().put("PYTHONIOENCODING", "utf-8");
            python.redirectInput(input.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            if (python.start().waitFor() != 0) {
                throw new IllegalStateException("Python has failed");
            }
            return List.of(Files.readString(output, StandardCharsets.UTF_8).split("\n"));
        } finally {
            Files.delete(input);
            Files.delete(output);
        }
    }

    /** Escapes leave nothing to the encoding of the process. */
    private static String escaped(String text) throws JsonProcessingException {
        StringBuilder escaped = new StringBuilder();
        for (char unit : JSON.writeValueAsString(text).toCharArray()) {
            escaped.append(unit < 0x7F ? String.valueOf(unit) : String.format("\\u%04x", (int) unit));
        }
        return escaped.toString();
    }
}
