package io.github.postmodel.validate.input;

import java.util.regex.Pattern;

/**
 * A name that can be looked at so many times, and no more. A {@code .gitignore} may come from strangers, and with enough
 * stars in it a pattern can be tried for years.
 */
final class BoundedName implements CharSequence {
    private static final int MOST_LOOKS = 1_000_000;

    private final String name;
    private int looks;

    private BoundedName(String name) {
        this.name = name;
    }

    /** Whether a pattern names it; one that takes too long to tell names nothing. */
    static boolean matches(Pattern pattern, String name) {
        try {
            return pattern.matcher(new BoundedName(name)).matches();
        } catch (TooManyLooks tooLong) {
            return false;
        }
    }

    @Override
    public char charAt(int index) {
        if (looks++ == MOST_LOOKS) {
            throw new TooManyLooks();
        }
        return name.charAt(index);
    }

    @Override
    public int length() {
        return name.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return name.subSequence(start, end);
    }

    @Override
    public String toString() {
        return name;
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyLooks() {
            super(null, null, false, false);
        }
    }
}
