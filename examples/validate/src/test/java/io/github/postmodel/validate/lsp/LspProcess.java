package io.github.postmodel.validate.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.LspClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server as an editor starts it: a process. */
final class LspProcess implements AutoCloseable {
    final Process process;
    final LspClient client;
    private final Path err;

    LspProcess(Path folder, String... javaOptions) {
        try {
            err = Files.createTempFile("lsp", ".err");
            process = new ProcessBuilder(command(javaOptions))
                    .directory(folder.toFile())
                    .redirectError(err.toFile())
                    .start();
            client = new LspClient(process.getInputStream(), process.getOutputStream());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static List<String> command(String... javaOptions) {
        List<String> command = new ArrayList<>(List.of(Jar.JAVA));
        command.addAll(List.of(javaOptions));
        command.addAll(List.of("-jar", Jar.JAR.toString(), "lsp", "--stdio"));
        return command;
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    String err() throws IOException {
        return Files.readString(err);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
