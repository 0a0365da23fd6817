package io.github.postmodel.validate.destination;

import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes: a file, a pipe, or standard output. What is written to a file takes its place when it is finished, and
 * not before: a run that ends too early leaves the old one. Not thread-safe.
 */
public final class Destination implements AutoCloseable {
    private final Gate out;
    private final boolean isFile;
    private final @Nullable Replacement replacement;
    private boolean isReplaced;

    private Destination(Gate out, boolean isFile, @Nullable Replacement replacement) {
        this.out = out;
        this.isFile = isFile;
        this.replacement = replacement;
    }

    /**
     * Opens what {@code --output} names.
     *
     * @param file the file; null for none
     */
    public static Destination of(@Nullable String file, Console console) {
        return file == null
                ? to(console.out())
                : of("--output " + file, OutputPath.of("--output " + file, file), console);
    }

    /** What is open already, and stays so. */
    public static Destination to(Gate out) {
        return new Destination(out, false, null);
    }

    /**
     * Opens a path.
     *
     * @param option what asks for it
     * @throws Refusal if it cannot be written
     */
    public static Destination of(String option, OutputPath path, Console console) {
        try {
            return switch (path.kind()) {
                case STANDARD_OUTPUT -> to(console.out());
                case STANDARD_ERROR -> to(console.err());
                case STREAM -> new Destination(Gate.toStream(path.path()), true, null);
                case FILE -> toFile(path.path());
            };
        } catch (IOException fault) {
            throw new Refusal(option + ": cannot be written; check the path");
        }
    }

    /**
     * Opens a file that is made or replaced.
     *
     * @throws IOException if it cannot be written
     */
    public static Destination toFile(Path path) throws IOException {
        try {
            Replacement replacement = Replacement.of(path);
            return new Destination(replacement.out(), true, replacement);
        } catch (IOException folderIsReadOnly) {
            if (Files.isWritable(path)) {
                return new Destination(Gate.toFile(path), true, null);
            }
            throw folderIsReadOnly;
        }
    }

    /** What is written to it. */
    public Gate out() {
        return out;
    }

    /** Whether it is one that an option names, and no standard stream. */
    public boolean isFile() {
        return isFile;
    }

    /** Ends it: nothing more is written. */
    public void finish() {
        if (replacement != null) {
            isReplaced = replacement.finish();
        }
    }

    /** Whether all of it has arrived. */
    public boolean isComplete() {
        return replacement == null ? out.isComplete() : isReplaced;
    }

    @Override
    public void close() {
        if (replacement != null) {
            replacement.close();
        } else if (isFile) {
            out.close();
        }
    }
}
