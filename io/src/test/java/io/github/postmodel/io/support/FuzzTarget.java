package io.github.postmodel.io.support;

/** Where a coverage-guided fuzzer comes in: {@code mvn -Pfuzz} calls it for as long as it is told to. */
public final class FuzzTarget {
    private FuzzTarget() {}

    /** Called by the fuzzer with one file after another. Whatever is thrown is a fault. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Invariants.check(bytes);
    }
}
