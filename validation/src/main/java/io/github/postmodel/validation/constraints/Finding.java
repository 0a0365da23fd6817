package io.github.postmodel.validation.constraints;

import io.github.postmodel.Rule;
import java.util.Map;

/**
 * A violation of a rule, not put into words yet.
 *
 * @param rule the rule
 * @param property what is wrong, in the file's own names
 * @param parameters the values that the message shows
 */
public record Finding(Rule rule, String property, Map<String, String> parameters) {}
