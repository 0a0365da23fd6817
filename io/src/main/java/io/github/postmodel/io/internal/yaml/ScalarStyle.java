package io.github.postmodel.io.internal.yaml;

import io.github.postmodel.io.internal.text.TextBuffer;

/** The styles that a string is written in. */
public enum ScalarStyle {
    PLAIN {
        @Override
        public boolean canSay(String text, StringAnalysis analysis, Place place) {
            return analysis.plain()
                    && !(place.isFlow() && hasFlowIndicator(text))
                    && ScalarType.of(text) == ScalarType.STR;
        }

        @Override
        public void write(YamlOutput out, String text, StringAnalysis analysis, int indent, boolean fold) {
            PlainStyle.write(out, text, analysis, indent, fold);
        }
    },

    SINGLE_QUOTED {
        @Override
        public boolean canSay(String text, StringAnalysis analysis, Place place) {
            return analysis.singleQuoted() && !analysis.nextLine() && !(place.isKey() && analysis.multiline());
        }

        @Override
        public void write(YamlOutput out, String text, StringAnalysis analysis, int indent, boolean fold) {
            SingleQuotedStyle.write(out, text, analysis, indent, fold);
        }
    },

    DOUBLE_QUOTED {
        @Override
        public boolean canSay(String text, StringAnalysis analysis, Place place) {
            return !place.isKey()
                    || analysis.length() < MAX_KEY_COLUMNS / DoubleQuotedStyle.MAX_ESCAPE
                    || DoubleQuotedStyle.width(text) <= MAX_KEY_COLUMNS;
        }

        @Override
        public void write(YamlOutput out, String text, StringAnalysis analysis, int indent, boolean fold) {
            DoubleQuotedStyle.write(out, text, indent, fold);
        }
    };

    /** PyYAML's {@code check_simple_key} lets a key with its tag be 127 long, and {@code !!str} is 5 of that. */
    static final int MAX_SIMPLE_KEY = 122;

    /** YAML 1.1 looks no further for the colon of a simple key. */
    private static final int MAX_KEY_COLUMNS = 1024;

    /** Where a string is written. */
    public enum Place {
        BLOCK,
        BLOCK_KEY,
        FLOW,
        FLOW_KEY;

        /** Whether it is a simple key, which must be on one line. */
        public boolean isKey() {
            return this == BLOCK_KEY || this == FLOW_KEY;
        }

        /** Whether it is inside brackets or braces. */
        public boolean isFlow() {
            return this == FLOW || this == FLOW_KEY;
        }
    }

    /**
     * Whether the style can say the string at the place, so that it is read back as the same string.
     *
     * <p>That is stricter than PyYAML's emitter in two cases, the only ones where PyYAML cannot read what it wrote:
     *
     * <ul>
     *   <li>PyYAML puts a string with a NEL (U+0085) in single quotes where no other rule forbids them, but reads
     *       the NEL as a line feed or a space. Here only double quotes can say it.
     *   <li>PyYAML writes a key of up to {@value #MAX_SIMPLE_KEY} characters on one line, but looks for the colon only
     *       in the next 1,024, and {@code \U0010FFFF} takes ten. Here no style can say a wider simple key; it needs a
     *       {@code ?}.
     * </ul>
     */
    public boolean allows(String text, StringAnalysis analysis, Place place) {
        return !(place.isKey() && analysis.length() > MAX_SIMPLE_KEY) && canSay(text, analysis, place);
    }

    public abstract boolean canSay(String text, StringAnalysis analysis, Place place);

    /** Writes a string that the style allows; lines after the first begin at the indentation. */
    public abstract void write(YamlOutput out, String text, StringAnalysis analysis, int indent, boolean fold);

    /** The style that PyYAML's {@code Emitter.choose_scalar_style} takes, but for what {@link #allows} excludes. */
    public static ScalarStyle of(String text, StringAnalysis analysis, Place place) {
        if (PLAIN.allows(text, analysis, place)) {
            return PLAIN;
        }
        return SINGLE_QUOTED.allows(text, analysis, place) ? SINGLE_QUOTED : DOUBLE_QUOTED;
    }

    /**
     * Writes the string in this style after {@code column} columns of the line, or writes nothing and answers false
     * where the style cannot say it.
     */
    public boolean tryWrite(TextBuffer out, String text, int column, int indent, Place place) {
        StringAnalysis analysis = StringAnalyzer.analyze(text);
        if (!allows(text, analysis, place)) {
            return false;
        }
        write(YamlOutput.afterBlank(out, column), text, analysis, indent, !place.isKey());
        return true;
    }

    private static boolean hasFlowIndicator(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (",?[]{}:".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
