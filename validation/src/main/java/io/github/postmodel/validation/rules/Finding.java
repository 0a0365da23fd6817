package io.github.postmodel.validation.rules;

import io.github.postmodel.Rule;
import java.util.Map;

/**
 * A violation of a rule, not put into words yet.
 *
 * @param rule the rule
 * @param property what is wrong, in the file's own names; empty for the very value that the rule was asked about
 * @param item the index in a list; {@link #NO_ITEM} for anything else
 * @param parameters the values that the message shows
 */
public record Finding(Rule rule, String property, int item, Map<String, String> parameters) {
    /** The item of a finding that is about no item of a list. */
    public static final int NO_ITEM = -1;

    /**
     * The property with its index.
     *
     * @return such as {@code external_url} or {@code tags[1]}
     */
    public String place() {
        return item == NO_ITEM ? property : property + "[" + item + "]";
    }
}
