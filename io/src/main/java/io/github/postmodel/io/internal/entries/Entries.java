package io.github.postmodel.io.internal.entries;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The index of the front matter: its top-level entries in file order. The binder, the locator of problems and the
 * editor all use it.
 *
 * @param list the entries, no key twice
 * @param flow whether the front matter is one <code>{...}</code>, whose entries have no lines of their own
 */
public record Entries(List<Entry> list, boolean flow) {
    public static final Entries NONE = new Entries(List.of(), false);

    /** The entry of a key, or null. */
    @Nullable
    public Entry get(String key) {
        for (Entry entry : list) {
            if (entry.key().equals(key)) {
                return entry;
            }
        }
        return null;
    }
}
