package io.github.postmodel.io.internal.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Which items of a list are those of another: a longest common subsequence. */
final class Alignment {
    private Alignment() {}

    /** The indexes of the items that are the same, in order, and at last the two sizes. */
    static List<int[]> of(JsonNode before, JsonNode after) {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int old = before.size() - 1; old >= 0; old--) {
            for (int next = after.size() - 1; next >= 0; next--) {
                longest[old][next] = Trees.same(before.get(old), after.get(next))
                        ? longest[old + 1][next + 1] + 1
                        : Math.max(longest[old + 1][next], longest[old][next + 1]);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int old = 0;
        int next = 0;
        while (old < before.size() && next < after.size()) {
            if (Trees.same(before.get(old), after.get(next))) {
                pairs.add(new int[] {old++, next++});
            } else if (longest[old + 1][next] >= longest[old][next + 1]) {
                old++;
            } else {
                next++;
            }
        }
        pairs.add(new int[] {before.size(), after.size()});
        return pairs;
    }
}
