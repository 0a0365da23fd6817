package io.github.postmodel.io.internal.tokens;

import io.github.postmodel.io.internal.entries.Index;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Fences;
import java.util.ArrayList;
import java.util.List;

/** The front matter of a file as one mapping. */
public final class FrontMatterNode {
    private FrontMatterNode() {}

    /** The mapping; it is shown at the opening fence, or at the start of a file that has none. */
    public static Node of(Index index) {
        List<Node.Pair> pairs = new ArrayList<>(index.entries().list().size());
        index.entries().list().forEach(entry -> pairs.add(new Node.Pair(entry.keyNode(), entry.value())));
        Fences fences = index.fences();
        int start = index.source().start();
        int end = fences == null ? start : fences.openEnd();
        return new Node.Mapping(start, end, null, null, index.entries().flow(), pairs);
    }
}
