package io.github.postmodel.validate.manual;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** What a shell may offer as the value of an option. */
final class OptionValue {
    /** What is in the label of an option that takes names of files. */
    private static final List<String> FILES = List.of("file", "path", "folder", "pattern");

    private OptionValue() {}

    /** Whether it is a text of which nothing is known, and that names no file. */
    static boolean isText(OptionSpec option) {
        return option.arity().max() > 0
                && option.completionCandidates() == null
                && FILES.stream().noneMatch(option.paramLabel()::contains);
    }
}
