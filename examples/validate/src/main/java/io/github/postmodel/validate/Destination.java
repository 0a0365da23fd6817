package io.github.postmodel.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.postmodel.validate.settings.BadUsage;
import io.github.postmodel.validate.terminal.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the report goes: a file, or standard output. */
final class Destination implements AutoCloseable {
    private final PrintWriter out;
    private final boolean isFile;

    private Destination(PrintWriter out, boolean isFile) {
        this.out = out;
        this.isFile = isFile;
    }

    static Destination of(@Nullable String file, Console console) {
        if (file == null) {
            return new Destination(console.out(), false);
        }
        try {
            return new Destination(new PrintWriter(Files.newBufferedWriter(Path.of(file), UTF_8)), true);
        } catch (IOException | InvalidPathException fault) {
            throw new BadUsage("--output " + file + ": cannot be written; check the path");
        }
    }

    PrintWriter out() {
        return out;
    }

    boolean isFile() {
        return isFile;
    }

    /** Whether all of the report has arrived. */
    boolean isComplete() {
        return !out.checkError();
    }

    @Override
    public void close() {
        if (isFile) {
            out.close();
        }
    }
}
