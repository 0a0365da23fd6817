package io.github.postmodel.io.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Another JVM that runs a class of the tests. */
public final class ChildProcess {
    private static final long PATIENCE_SECONDS = 120;
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private ChildProcess() {}

    /** Starts {@code main} of a class; what it prints can be read from the process. */
    public static Process start(Class<?> main, Object... arguments) {
        return start(List.of(), main, arguments);
    }

    /** As {@link #start(Class, Object...)}, run by another command such as {@code setpriv}. */
    public static Process start(List<String> wrapper, Class<?> main, Object... arguments) {
        return start(wrapper, List.of(), CLASS_PATH, Path.of(""), main, arguments);
    }

    /** As {@link #start(List, Class, Object...)}, with a class path and a working directory. */
    public static Process startAs(
            List<String> wrapper, String classPath, Path directory, Class<?> main, Object... arguments) {
        return start(wrapper, List.of(), classPath, directory, main, arguments);
    }

    /** As {@link #start(Class, Object...)}, with options of the JVM. */
    public static Process startWith(List<String> options, Class<?> main, Object... arguments) {
        return start(List.of(), options, CLASS_PATH, Path.of(""), main, arguments);
    }

    /** As {@link #start(Class, Object...)}, in a working directory. */
    public static Process startIn(Path directory, Class<?> main, Object... arguments) {
        return start(List.of(), List.of(), CLASS_PATH, directory, main, arguments);
    }

    /** As {@link #start(Class, Object...)}, without the parts of the class path that have a word in their names. */
    public static Process startWithout(String word, Class<?> main, Object... arguments) {
        String rest = Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                .filter(part -> !part.contains(word))
                .collect(Collectors.joining(File.pathSeparator));
        return start(List.of(), List.of(), rest, Path.of(""), main, arguments);
    }

    private static Process start(
            List<String> wrapper,
            List<String> options,
            String classPath,
            Path directory,
            Class<?> main,
            Object... arguments) {
        List<String> command = new ArrayList<>(wrapper);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Little to warm up: a child lives for a moment.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath));
        command.add(main.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        try {
            return new ProcessBuilder(command)
                    .directory(directory.toAbsolutePath().toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What the process prints until it ends by itself. */
    public static String finish(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("a child process did not end: " + output);
        }
        return output.strip();
    }
}
