package io.github.postmodel.validate.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.postmodel.validate.support.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the jar as a user does: as a process, in a folder. */
public record Jar(Path folder, Map<String, String> environment) {
    public static final Path JAR =
            Path.of(System.getProperty("postmodel.jar", "")).toAbsolutePath();
    public static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    /** What Java tells on err, what turns colours on, and what makes another format the default. */
    private static final List<String> UNWANTED = List.of(
            "JAVA_TOOL_OPTIONS",
            "JDK_JAVA_OPTIONS",
            "GITHUB_ACTIONS",
            "GITHUB_WORKSPACE",
            "NO_COLOR",
            "FORCE_COLOR",
            "CLICOLOR_FORCE");

    public static List<String> command(String... args) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR.toString()));
        command.addAll(List.of(args));
        return command;
    }

    public Outcome run(String in, String... args) throws IOException, InterruptedException {
        return start(in, command(args));
    }

    /** Runs the jar as a user to whom something can be forbidden: root becomes another one. */
    public Outcome runAsOrdinaryUser(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if ((int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0) {
            assumeThat(SETPRIV).isExecutable();
            command.addAll(List.of(SETPRIV.toString(), "--reuid=65534", "--clear-groups"));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        command.addAll(command(args));
        return start("", command);
    }

    /** Runs any command in the folder. */
    public Outcome start(String in, List<String> command) throws IOException, InterruptedException {
        Path streams = Files.createTempDirectory("streams");
        Path out = streams.resolve("out");
        Path err = streams.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Files.writeString(streams.resolve("in"), in).toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(UNWANTED);
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), text(out), text(err));
    }

    private static String text(Path path) throws IOException {
        return Cli.unix(Files.readString(path, UTF_8));
    }
}
