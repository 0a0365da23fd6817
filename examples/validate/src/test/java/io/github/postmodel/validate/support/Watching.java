package io.github.postmodel.validate.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.Validate;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import io.github.postmodel.validation.PostValidator;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs the program with {@code --watch} inside the test, until it is closed. */
public final class Watching implements AutoCloseable {
    private static final String READY = "; Ctrl-C ends it\n";
    private static final long MOST_MILLIS = 20_000;

    private final PostValidator rules = PostValidator.create();
    private final AtomicInteger checks = new AtomicInteger();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Interruption interruption = new Interruption();
    private final CompletableFuture<Integer> exitCode;
    private int outRead;
    private int errRead;

    private Watching(boolean isTerminal, String... args) {
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(err),
                Map.of("NO_COLOR", "1"),
                isTerminal,
                false,
                () -> false);
        Validate program = new Validate(console, this::validator, interruption);
        this.exitCode = CompletableFuture.supplyAsync(() -> program.run(args));
    }

    public static Watching start(String... args) {
        return new Watching(false, args);
    }

    public static Watching startOnTerminal(String... args) {
        return new Watching(true, args);
    }

    private PostValidator validator() {
        checks.incrementAndGet();
        return rules;
    }

    /** How many files were read since this was asked the last time. */
    public int checks() {
        return checks.getAndSet(0);
    }

    /** Waits for the next report, and gives what was printed on standard output since the last. */
    public String next() {
        await(() -> err.toString().indexOf(READY, errRead) >= 0);
        errRead = err.toString().indexOf(READY, errRead) + READY.length();
        String all = out.toString();
        String printed = all.substring(outRead);
        outRead = all.length();
        return printed;
    }

    /** Waits for a line on standard error. */
    public void awaitError(String line) {
        await(() -> err.toString().indexOf(line + "\n", errRead) >= 0);
        errRead = err.toString().length();
    }

    /** Waits long enough for a check that should not come, and gives what was printed all the same. */
    public String afterAMoment() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(600);
        return out.toString().substring(outRead);
    }

    public String errors() {
        return err.toString();
    }

    private void await(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("waiting; out: %s; err: %s", out, err)
                    .isLessThan(end);
            assertThat(exitCode).as("the program; err: %s", err).isNotDone();
            try {
                TimeUnit.MILLISECONDS.sleep(5);
            } catch (InterruptedException fault) {
                throw new AssertionError(fault);
            }
        }
    }

    /** Asks the program to end, as Ctrl-C does, and gives its exit code. */
    public int interrupt() {
        interruption.ask();
        return exitCode.orTimeout(MOST_MILLIS, TimeUnit.MILLISECONDS).join();
    }

    @Override
    public void close() {
        interrupt();
    }
}
