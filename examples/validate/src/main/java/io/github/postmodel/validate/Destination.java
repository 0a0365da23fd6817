package io.github.postmodel.validate;

import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the report goes: a file, or standard output. */
final class Destination implements AutoCloseable {
    private final Gate out;
    private final boolean isFile;

    private Destination(Gate out, boolean isFile) {
        this.out = out;
        this.isFile = isFile;
    }

    static Destination of(@Nullable String file, Console console) {
        if (file == null) {
            return new Destination(console.out(), false);
        }
        try {
            return new Destination(Gate.toFile(PathName.parse("--output", file)), true);
        } catch (IOException fault) {
            throw new Refusal("--output " + file + ": cannot be written; check the path");
        }
    }

    Gate out() {
        return out;
    }

    boolean isFile() {
        return isFile;
    }

    /** Whether all of the report has arrived. */
    boolean isComplete() {
        return out.isComplete();
    }

    @Override
    public void close() {
        if (isFile) {
            out.close();
        }
    }
}
