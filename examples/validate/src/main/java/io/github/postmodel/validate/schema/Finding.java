package io.github.postmodel.validate.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schema finds wrong with front matter.
 *
 * @param keyword the keyword of JSON Schema that is not kept to
 * @param path the keys and indexes that lead to it
 * @param isOfKey whether the key is wrong, and not its value
 * @param fault what is wrong
 * @param help what to write instead; empty where that cannot be said
 * @param meant the key that is meant by one that is not known; null elsewhere
 */
record Finding(
        String keyword,
        List<Object> path,
        boolean isOfKey,
        String fault,
        String help,
        @Nullable String meant) {
    static Finding ofValue(String keyword, List<Object> path, String fault, String help) {
        return new Finding(keyword, path, false, fault, help, null);
    }

    static Finding ofKey(String keyword, List<Object> path, String fault, String help) {
        return new Finding(keyword, path, true, fault, help, null);
    }

    String message() {
        return help.isEmpty() ? fault : fault + "; " + help;
    }
}
