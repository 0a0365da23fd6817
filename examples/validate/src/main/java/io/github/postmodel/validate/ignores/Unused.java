package io.github.postmodel.validate.ignores;

import io.github.postmodel.validate.ignores.Directive.Name;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a comment says in vain.
 *
 * @param directive where
 * @param name the rule that it names; null where it names none
 * @param message what is wrong, and what to do
 * @param isRemovable whether it can go: otherwise it is not known what was meant
 */
record Unused(Directive directive, @Nullable Name name, String message, boolean isRemovable) {
    /** The rule that it names. */
    Name named() {
        return Objects.requireNonNull(name);
    }

    int start() {
        return name == null ? directive.start() : name.start();
    }

    int end() {
        return name == null ? directive.end() : name.end();
    }
}
