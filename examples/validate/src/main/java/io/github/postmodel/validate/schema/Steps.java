package io.github.postmodel.validate.schema;

import com.networknt.schema.path.NodePath;
import io.github.postmodel.io.internal.entries.PropertyPath;
import java.util.ArrayList;
import java.util.List;

/** Paths as lists of keys and indexes. */
final class Steps {
    private Steps() {}

    static List<Object> of(NodePath path) {
        List<Object> steps = new ArrayList<>(path.getNameCount());
        for (int index = 0; index < path.getNameCount(); index++) {
            steps.add(path.getElement(index));
        }
        return steps;
    }

    static List<Object> plus(List<Object> steps, Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return longer;
    }

    /** As a sentence names a property. */
    static String name(List<Object> steps) {
        return steps.isEmpty() ? "the front matter" : property(steps);
    }

    /** As a file names a property; empty for the front matter as a whole. */
    static String property(List<Object> steps) {
        String path = "";
        for (Object step : steps) {
            path = step instanceof Integer index
                    ? PropertyPath.index(path, index)
                    : PropertyPath.key(path, String.valueOf(step));
        }
        return path;
    }
}
