package io.github.postmodel.validate.schema;

import com.networknt.schema.regex.RegularExpression;
import io.github.postmodel.Problem;
import io.github.postmodel.validate.usage.Refusal;
import java.util.regex.Pattern;

/** A pattern that ends: one that can be tried in too many ways is given up after so many looks at a character. */
final class BoundedPattern implements RegularExpression {
    /** A second or less. Patterns of a line do with a few for each character. */
    private static final int MOST_LOOKS = 10_000_000;

    private final String written;
    private final Pattern pattern;

    /**
     * Compiles a pattern.
     *
     * @throws java.util.regex.PatternSyntaxException if JavaScript would not take it
     */
    BoundedPattern(String written) {
        this.written = written;
        this.pattern = EcmaPattern.compile(written);
    }

    /**
     * Whether it is found in a text.
     *
     * @throws Refusal if that takes too long to find out
     */
    @Override
    public boolean matches(String text) {
        try {
            return pattern.matcher(new Looks(text)).find();
        } catch (TooMany | StackOverflowError tooMany) {
            throw new Refusal("the pattern " + Problem.quote(written) + " of the schema takes too long for "
                    + Problem.quote(text) + "; write one that can be tried in fewer ways");
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class Looks implements CharSequence {
        private final String text;
        private int looks;

        Looks(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST_LOOKS) {
                throw new TooMany();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super(null, null, false, false);
        }
    }
}
