package io.github.postmodel.validate.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What of the command is fuzzed: each with the class that {@code mvn -Pfuzz} calls, and the inputs to start from. */
enum FuzzTarget {
    FIXES(FixTarget::fuzzerTestOneInput, FixTarget::seeds),
    GLOBS(GlobTarget::fuzzerTestOneInput, GlobTarget::seeds),
    SETTINGS(SettingsTarget::fuzzerTestOneInput, SettingsTarget::seeds),
    REPORTS(ReportTarget::fuzzerTestOneInput, ReportTarget::seeds),
    DIFFS(DiffTarget::fuzzerTestOneInput, DiffTarget::seeds);

    @SuppressWarnings("ImmutableEnumChecker") // A method.
    private final Consumer<byte[]> check;

    @SuppressWarnings("ImmutableEnumChecker") // A method.
    private final Supplier<List<byte[]>> seeds;

    FuzzTarget(Consumer<byte[]> check, Supplier<List<byte[]>> seeds) {
        this.check = check;
        this.seeds = seeds;
    }

    /** Checks one input; whatever is thrown is a fault. */
    void check(byte[] input) {
        check.accept(input);
    }

    List<byte[]> seeds() {
        return seeds.get();
    }

    /** The folder of its inputs. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Makes a folder for each target, with its seeds, and an empty one for what the fuzzer finds out. */
    public static void main(String[] arguments) {
        try {
            for (FuzzTarget target : values()) {
                Path folder = Path.of(arguments[0], target.folder());
                Path seeds = Files.createDirectories(folder.resolve("seeds"));
                Files.createDirectories(folder.resolve("corpus"));
                int number = 0;
                for (byte[] seed : target.seeds()) {
                    Files.write(seeds.resolve("seed-" + number++), seed);
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
