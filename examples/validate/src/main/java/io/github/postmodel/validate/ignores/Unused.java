package io.github.postmodel.validate.ignores;

import io.github.postmodel.validate.ignores.Directive.Name;
import org.jspecify.annotations.Nullable;

/**
 * What a comment says in vain.
 *
 * @param directive where
 * @param name the rule that it names; null where it names none
 * @param message what is wrong, and what to do
 */
record Unused(Directive directive, @Nullable Name name, String message) {
    int start() {
        return name == null ? directive.start() : name.start();
    }

    int end() {
        return name == null ? directive.end() : name.end();
    }
}
