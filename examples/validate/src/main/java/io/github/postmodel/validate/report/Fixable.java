package io.github.postmodel.validate.report;

import java.util.Map;

/**
 * What of a file can be fixed: how many problems, by rule.
 *
 * @param safe what {@code --fix} fixes
 * @param unsafe what {@code --unsafe-fixes} fixes besides
 */
public record Fixable(Map<String, Long> safe, Map<String, Long> unsafe) {
    /** Nothing can be fixed, or nobody asks. */
    public static final Fixable NONE = new Fixable(Map.of(), Map.of());
}
