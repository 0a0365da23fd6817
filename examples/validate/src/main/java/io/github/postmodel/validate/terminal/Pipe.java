package io.github.postmodel.validate.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** A stream that remembers whether its reader has gone, as {@code head} does: that is no failure. */
final class Pipe extends FilterOutputStream implements BooleanSupplier {
    private volatile boolean closed;

    Pipe(OutputStream out) {
        super(out);
    }

    /** Whether the reader has gone. */
    @Override
    public boolean getAsBoolean() {
        return closed;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException fault) {
            // "Broken pipe", and on Windows "The pipe is being closed": there is no other sign of it.
            closed = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
            throw fault;
        }
    }
}
