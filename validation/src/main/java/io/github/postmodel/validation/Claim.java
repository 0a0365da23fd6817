package io.github.postmodel.validation;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validation.rules.Finding;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * Something that only one post of a set may have: an original that it links to, an address. Immutable.
 *
 * @param rule the rule that another post with the same key breaks
 * @param key what is claimed; equal for two posts exactly where they conflict
 * @param property the property that it comes from
 * @param value what the property says, as messages show it
 * @param range where it says so
 * @param place how messages name this post to the others
 * @see PostSetValidator
 */
public record Claim(Rule rule, String key, String property, String value, SourceRange range, Place place)
        implements Serializable {
    /**
     * Checks that nothing is null.
     *
     * @param rule the rule
     * @param key what is claimed
     * @param property the property that it comes from
     * @param value what the property says
     * @param range where it says so
     * @param place how messages name this post
     */
    public Claim {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(place, "place");
    }

    /**
     * The problem of this post where another one made the same claim before.
     *
     * @param first the place of the first post that made it
     * @return the problem, with its range
     */
    public Problem lostTo(Place first) {
        Objects.requireNonNull(first, "first");
        Map<String, String> parameters = Map.of("value", Problem.quote(value), "first", first.toString());
        return Messages.problem(new Finding(rule, property, Finding.NO_ITEM, parameters), range);
    }

    /**
     * Where a claim was made.
     *
     * @param path the file
     * @param line the line; {@link #NO_LINE} where it is the file's name that makes the claim
     */
    public record Place(String path, int line) implements Serializable {
        /** The line of a claim that no line makes. */
        public static final int NO_LINE = 0;

        /**
         * Checks that the path is not null.
         *
         * @param path the file
         * @param line the line, or {@link #NO_LINE}
         */
        public Place {
            Objects.requireNonNull(path, "path");
        }

        /** As compilers print it: {@code path:line}, or the path alone. */
        @Override
        public String toString() {
            return line == NO_LINE ? path : path + ":" + line;
        }
    }
}
