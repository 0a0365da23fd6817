package io.github.postmodel.validate.reports;

import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a report goes: a file, or standard output, or standard error where standard output is for a post. */
public final class Destination implements AutoCloseable {
    private final Gate out;
    private final boolean isFile;

    private Destination(Gate out, boolean isFile) {
        this.out = out;
        this.isFile = isFile;
    }

    /**
     * Opens it.
     *
     * @param file the file; null for none
     * @param contentOut whether standard output is for a post
     */
    public static Destination of(@Nullable String file, boolean contentOut, Console console) {
        return file == null ? to(contentOut ? console.err() : console.out()) : toFile("--output " + file, file);
    }

    /** What is open already, and stays so. */
    static Destination to(Gate out) {
        return new Destination(out, false);
    }

    /**
     * Opens a file.
     *
     * @param option what asks for it
     * @throws Refusal if it cannot be written
     */
    static Destination toFile(String option, String file) {
        try {
            return new Destination(Gate.toFile(path(option, file)), true);
        } catch (IOException fault) {
            throw new Refusal(option + ": cannot be written; check the path");
        }
    }

    /**
     * The path of a file.
     *
     * @param option what asks for it
     * @throws Refusal if there can be no such file
     */
    static Path path(String option, String file) {
        Path path = PathName.parse(option, file);
        Path folder = path.getParent();
        if (Files.isDirectory(path)) {
            throw new Refusal(option + ": this is a folder; name a file in it");
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Refusal(option + ": cannot be written; make the folder " + folder + " first");
        }
        return path;
    }

    public Gate out() {
        return out;
    }

    boolean isFile() {
        return isFile;
    }

    /** Whether all of the report has arrived. */
    public boolean isComplete() {
        return out.isComplete();
    }

    @Override
    public void close() {
        if (isFile) {
            out.close();
        }
    }
}
