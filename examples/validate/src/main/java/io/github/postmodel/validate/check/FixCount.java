package io.github.postmodel.validate.check;

/**
 * What came of fixing.
 *
 * @param fixed how many problems were fixed
 * @param unsafe how many more could be fixed, but not safely
 */
public record FixCount(int fixed, int unsafe) {
    /** Nothing. */
    public static final FixCount NONE = new FixCount(0, 0);

    /** Both together. */
    public FixCount plus(FixCount other) {
        return new FixCount(fixed + other.fixed, unsafe + other.unsafe);
    }

    @Override
    public String toString() {
        String fixes = fixed + (fixed == 1 ? " fix" : " fixes");
        return unsafe == 0 ? fixes : fixes + "; " + unsafe + " more with --unsafe-fixes, which may be wrong";
    }
}
