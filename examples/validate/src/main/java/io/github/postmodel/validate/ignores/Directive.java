package io.github.postmodel.validate.ignores;

import java.util.List;

/**
 * A comment that says to ignore rules, or one of several in a comment.
 *
 * @param names the rules
 * @param isWholeFile whether it is about the whole file
 * @param firstLine the first line that it is about, otherwise
 * @param lastLine the last of them
 * @param start the index of its first character in the text
 * @param end the index after its last
 * @param fault what is wrong with its form, and what to write instead; empty where nothing is
 */
record Directive(List<Name> names, boolean isWholeFile, int firstLine, int lastLine, int start, int end, String fault) {
    /**
     * A rule that is named.
     *
     * @param rule the name as written
     * @param start the index of its first character in the text
     */
    record Name(String rule, int start) {
        int end() {
            return start + rule.length();
        }
    }

    /** Whether it is about any of some lines. */
    boolean isAbout(int first, int last) {
        return isWholeFile || first <= lastLine && last >= firstLine;
    }
}
