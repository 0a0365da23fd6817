package io.github.postmodel.validate.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validate.support.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors that others wrote: Neovim, and the library that VS Code speaks the protocol with. */
@Tag("slow")
class RealClientsIT {
    private static final String POST = """
            ---
            title: "Hello"
            date: 2025-09-18T16:00:00+00:00
            tags: [old]
            ---
            Hello 😀.
            """;
    private static final String FORMATTED =
            "---|title: Hello|date: '2025-09-18T16:00:00+02:00'|tags:|- new|draft: false" + "|---|Hello 😀.";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeSite() {
        Posts.write(folder.resolve("a.md"), POST);
        Posts.write(folder.resolve("b.md"), POST.replace("Hello", "Bye"));
    }

    /** Needs Debian's package neovim, or any from 0.7 on. */
    @Test
    void neovim() throws Exception {
        assumeTrue(run("nvim", "--version") == 0, "nvim is not there; apt-get install neovim");
        Path script =
                Files.writeString(folder.resolve("client.lua"), Resources.text(RealClientsIT.class, "client.lua"));
        int exitCode = run("nvim", "--headless", "--clean", "-c", "luafile " + script);

        assertThat(Files.readString(folder.resolve("neovim.out"))).as(output()).isEqualTo("""
                        fault: date-spelling
                        fix: Write 2025-09-18T16:00:00+02:00
                        fixed: date: 2025-09-18T16:00:00+02:00
                        completed: post_kind:\s
                        hover: **tags**: The topics, each once.
                        renamed: tags: [new]
                        formatted: %s
                        closed
                        """.formatted(FORMATTED));
        assertThat(exitCode).isZero();
        assertThat(Files.readString(folder.resolve("a.md"))).isEqualTo(FORMATTED.replace('|', '\n') + "\n");
        assertThat(Files.readString(folder.resolve("b.md")))
                .isEqualTo(POST.replace("Hello", "Bye").replace("old", "new"));
    }

    /** Needs npm and its registry. */
    @Test
    void libraryOfVisualStudioCode() throws Exception {
        Files.writeString(folder.resolve("package.json"), "{\"private\": true, \"type\": \"module\"}");
        int installed = run(
                "npm",
                "install",
                "--no-audit",
                "--no-fund",
                "--ignore-scripts",
                "vscode-languageserver-protocol@3.18.5",
                "vscode-languageserver-textdocument@1.0.16");
        assumeTrue(installed == 0, "npm is not there, or does not reach its registry: exit code " + installed);
        Files.writeString(folder.resolve("client.mjs"), Resources.text(RealClientsIT.class, "client.mjs"));
        int exitCode = run("node", "client.mjs");

        assertThat(output()).isEqualTo("""
                encoding: utf-16
                watches: workspace/didChangeWatchedFiles
                fault: date-spelling
                fix: Write 2025-09-18T16:00:00+02:00
                fixed: date: 2025-09-18T16:00:00+02:00 0
                completed: post_kind:\s
                hover: **tags**: The topics, each once.
                tag: old
                other file: tags: [new]
                renamed: tags: [new]
                formatted: %s|
                cancelled or answered: true
                closed: 0
                """.formatted(FORMATTED));
        assertThat(exitCode).isZero();
    }

    private int run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().put("LSP_FOLDER", folder.toRealPath().toString());
        builder.environment().put("LSP_COMMAND", String.join("\n", LspProcess.command()));
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        builder.environment().put("XDG_CACHE_HOME", folder.toString());
        Process process;
        try {
            process = builder.start();
        } catch (IOException noSuchProgram) {
            return -1;
        }
        process.getOutputStream().close();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }
}
