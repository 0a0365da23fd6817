package io.github.postmodel.io.internal.bind;

import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Entries with what their merge keys bring: first that, then the entries themselves, as {@code safe_load} has them. */
public final class FlatEntries {
    private final Entries entries;
    private final Values values;
    private final Problems problems;

    private FlatEntries(Entries entries, Values values, Problems problems) {
        this.entries = entries;
        this.values = values;
        this.problems = problems;
    }

    public static FlatEntries of(Entries entries, Values values, Problems problems) {
        return new FlatEntries(entries, values, problems);
    }

    /** Hands on each key with its value. What is wrong with a key or a merge is told. */
    public void forEach(BiConsumer<String, Node> action) {
        if (entries.get("<<") == null) {
            for (Entry entry : entries.list()) {
                checkKey(entry);
                action.accept(entry.key(), entry.value());
            }
        } else {
            flattened().forEach(action);
        }
    }

    private Map<String, Node> flattened() {
        Map<String, Node> flattened = new LinkedHashMap<>();
        for (Entry entry : entries.list()) {
            if (entry.isMerge()) {
                try {
                    values.merged(entry.value()).forEach((key, node) -> flattened.put(String.valueOf(key), node));
                } catch (ValueFault faults) {
                    for (ValueFault fault : faults.all()) {
                        Node node = fault.node();
                        problems.add(fault.rule(), entry.key(), fault.message(), node.start(), node.end());
                    }
                }
            }
        }
        for (Entry entry : entries.list()) {
            if (!entry.isMerge()) {
                checkKey(entry);
                flattened.put(entry.key(), entry.value());
            }
        }
        return flattened;
    }

    private void checkKey(Entry entry) {
        try {
            if (entry.keyNode().resolved() instanceof Node.Scalar key) {
                values.checkTag(entry.key(), key);
            }
        } catch (ValueFault fault) {
            Node node = entry.keyNode();
            problems.add(fault.rule(), entry.key(), fault.message(), node.start(), node.end());
        }
    }
}
