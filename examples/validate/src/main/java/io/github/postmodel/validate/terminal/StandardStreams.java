package io.github.postmodel.validate.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The streams of this process. A post's text is any text, so they are UTF-8 whatever the platform's charset. */
public final class StandardStreams {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private StandardStreams() {}

    /** The console of this process. */
    public static Console console() {
        Pipe out = new Pipe(new FileOutputStream(FileDescriptor.out));
        Pipe err = new Pipe(new FileOutputStream(FileDescriptor.err));
        return new Console(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new PrintWriter(new OutputStreamWriter(out, UTF_8)),
                new PrintWriter(new OutputStreamWriter(err, UTF_8)),
                System.getenv(),
                isTerminal(1),
                isTerminal(2),
                out);
    }

    /** Java only knows whether both input and output are a terminal; Linux knows of each. */
    private static boolean isTerminal(int descriptor) {
        Path link = DESCRIPTORS.resolve(Integer.toString(descriptor));
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException | InvalidPathException elsewhere) {
            return isInteractive();
        }
    }

    @SuppressWarnings("SystemConsoleNull") // Up to JDK 21 it is null.
    private static boolean isInteractive() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From JDK 22 on there is a console even without a terminal.
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
