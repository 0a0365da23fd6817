package io.github.postmodel.validate.settings;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.usage.Refusal;
import java.util.List;
import java.util.function.Function;

/** The limits on a file, as options and settings. */
public final class Limits {
    static final List<String> KEYS =
            List.of("max-file-bytes", "max-front-matter-bytes", "max-nesting", "max-alias-nodes");

    /** What the library calls the same, in the same order. */
    private static final List<String> OF_LIBRARY =
            List.of("maxFileBytes", "maxFrontMatterBytes", "maxNesting", "maxAliasNodes");

    private Limits() {}

    /**
     * The limits that are set; the others are those of the library.
     *
     * @param values gives the values of a key, of which the last counts
     * @throws Refusal if one is no number, or too large
     */
    static ReadOptions of(Function<String, List<String>> values) {
        ReadOptions options = ReadOptions.defaults();
        for (String key : KEYS) {
            List<String> given = values.apply(key);
            if (!given.isEmpty()) {
                options = with(options, key, given.get(given.size() - 1));
            }
        }
        return options;
    }

    private static ReadOptions with(ReadOptions options, String key, String value) {
        if (value.matches("-\\d+")) {
            throw new Refusal(key + " " + Problem.quote(value) + " is less than 0; write one such as 100");
        }
        if (!value.matches("\\d{1,9}")) {
            throw new Refusal(key + " " + Problem.quote(value) + " is not a number; write one such as 100");
        }
        int limit = Integer.parseInt(value);
        try {
            return switch (key) {
                case "max-file-bytes" -> options.withMaxFileBytes(limit);
                case "max-front-matter-bytes" -> options.withMaxFrontMatterBytes(limit);
                case "max-nesting" -> options.withMaxNesting(limit);
                default -> options.withMaxAliasNodes(limit);
            };
        } catch (IllegalArgumentException fault) {
            throw new Refusal(key + " " + value + " is too large or too small; write a number from 1 to 1000");
        }
    }

    /** The problems in words of the command: one past a limit names the option, and not that of the library. */
    public static List<Problem> named(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.is(Rule.LIMIT)) {
                return problems.stream().map(Limits::named).toList();
            }
        }
        return problems;
    }

    private static Problem named(Problem problem) {
        String message = problem.message();
        for (int index = 0; index < KEYS.size(); index++) {
            message = message.replace("ReadOptions." + OF_LIBRARY.get(index), "--" + KEYS.get(index));
        }
        return new Problem(problem.rule(), problem.severity(), problem.property(), message, problem.range());
    }
}
