package io.github.postmodel.io.yaml;

/**
 * What a string allows: the result of one pass over it, as PyYAML's {@code Emitter.analyze_scalar}.
 *
 * @param length the length in code points
 * @param multiline whether it has a line break: LF, NEL, LS or PS
 * @param blockPlain whether the syntax lets it be plain in a block collection
 * @param flowPlain whether the syntax lets it be plain in a flow collection
 * @param singleQuoted whether it can stand in single quotes
 * @param nextLine whether it has a NEL (U+0085)
 */
public record StringAnalysis(
        int length, boolean multiline, boolean blockPlain, boolean flowPlain, boolean singleQuoted, boolean nextLine) {

    private static final StringAnalysis EMPTY = new StringAnalysis(0, false, true, false, true, false);

    public static StringAnalysis of(String text) {
        return text.isEmpty() ? EMPTY : new StringAnalyzer(text).analyze();
    }
}
