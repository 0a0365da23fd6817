package io.github.postmodel.io.internal.bind;

import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.source.Problems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes plain data of the entries, as {@code safe_load} does. A value that cannot be made is left out and told. */
public final class DataBinder {
    private DataBinder() {}

    /** Every key with its value, in the order of {@code safe_load}; deeply immutable. */
    public static Map<String, @Nullable Object> bind(Entries entries, Values values, Problems problems) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        FaultReport faults = new FaultReport(problems);
        CommentCuts cuts = new CommentCuts(problems);
        FlatEntries.of(entries, values, problems).forEach((key, node) -> {
            cuts.ofAny(key, node);
            try {
                data.put(key, values.of(key, node));
            } catch (ValueFault fault) {
                faults.add(key, fault);
            }
        });
        return Collections.unmodifiableMap(data);
    }
}
