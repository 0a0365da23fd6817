package io.github.postmodel.validate.settings;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.usage.Refusal;
import java.util.Arrays;
import java.util.List;

/**
 * Rules that do not count for some files.
 *
 * @param pattern which files, as a pattern of {@code .gitignore}
 * @param rules the names of the rules
 */
public record PerFileIgnore(String pattern, List<String> rules) {
    static final String KEY = "per-file-ignores";

    /**
     * Checks the rules.
     *
     * @throws Refusal if one is not known, or there is none
     */
    public PerFileIgnore {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new Refusal(KEY + " " + Problem.quote(pattern) + " names no rule; write such as tldr-missing");
        }
        for (String rule : rules) {
            RuleSelection.fault(rule).ifPresent(fault -> {
                throw new Refusal(fault);
            });
        }
    }

    /** Reads those of the command line: each a pattern, a colon, and rules with commas between them. */
    static List<PerFileIgnore> parseAll(List<String> written) {
        return written.isEmpty()
                ? List.of()
                : written.stream().map(PerFileIgnore::parse).toList();
    }

    private static PerFileIgnore parse(String written) {
        int colon = written.lastIndexOf(':');
        if (colon <= 0) {
            throw new Refusal(KEY + " " + Problem.quote(written)
                    + " has no pattern and rules; write such as 'events/*.md:tldr-missing,summary-missing'");
        }
        List<String> rules = Arrays.stream(written.substring(colon + 1).split(",", -1))
                .map(String::strip)
                .filter(rule -> !rule.isEmpty())
                .toList();
        return new PerFileIgnore(written.substring(0, colon), rules);
    }
}
