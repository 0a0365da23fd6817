package io.github.postmodel.io.internal.yaml;

/**
 * What a string allows: the result of one pass over it, as PyYAML's {@code Emitter.analyze_scalar}.
 *
 * @param length the length in code points
 * @param multiline whether it has a line break: LF, NEL, LS or PS
 * @param plain whether the syntax lets it be plain, but for what else a flow collection forbids
 * @param singleQuoted whether it can be in single quotes
 * @param nextLine whether it has a NEL (U+0085)
 */
public record StringAnalysis(int length, boolean multiline, boolean plain, boolean singleQuoted, boolean nextLine) {}
