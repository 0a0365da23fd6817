package io.github.postmodel.io;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the place of a property in the file. */
final class Locator {
    /** A step into a value: {@code [1]} or {@code .city}. */
    private static final Pattern STEP = Pattern.compile("\\G(?:\\[(\\d{1,9})]|\\.([^.\\[]+))");

    private final ParsedPost parsed;

    Locator(ParsedPost parsed) {
        this.parsed = parsed;
    }

    Problem locate(Problem problem) {
        if (problem.range() != null) {
            return problem;
        }
        Entry entry = parsed.entries().get(problem.property());
        boolean aboutKey = problem.rule().equals(Rule.KEY_MISSPELT.id());
        return problem.withRange(aboutKey && entry != null ? range(entry.keyNode()) : locate(problem.property()));
    }

    SourceRange locate(String property) {
        Entry entry = parsed.entries().get(property);
        if (entry != null) {
            return value(entry, entry.value());
        }
        if (property.equals("body")) {
            return body();
        }
        for (int end = property.length() - 1; end > 0; end--) {
            if (property.charAt(end) == '[' || property.charAt(end) == '.') {
                Entry parent = parsed.entries().get(property.substring(0, end));
                if (parent != null) {
                    return value(parent, follow(parent.value(), property.substring(end)));
                }
            }
        }
        return fence();
    }

    private SourceRange value(Entry entry, Node node) {
        return node.start() == node.end() && node == entry.value() ? range(entry.keyNode()) : range(node);
    }

    /** Goes as far into a value as the steps lead. */
    private static Node follow(Node value, String steps) {
        Node node = value;
        Matcher step = STEP.matcher(steps);
        while (step.find()) {
            Node next =
                    step.group(1) != null ? item(node, Integer.parseInt(step.group(1))) : member(node, step.group(2));
            if (next == null) {
                return node;
            }
            node = next;
        }
        return node;
    }

    private static @Nullable Node item(Node node, int index) {
        return node instanceof Node.Sequence sequence
                        && index < sequence.items().size()
                ? sequence.items().get(index)
                : null;
    }

    private static @Nullable Node member(Node node, String key) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Pair pair : mapping.pairs()) {
                if (pair.key() instanceof Node.Scalar scalar && scalar.text().equals(key)) {
                    return pair.value();
                }
            }
        }
        return null;
    }

    /** The body without the blanks around it. */
    private SourceRange body() {
        Fences fences = parsed.fences();
        if (fences == null) {
            return fence();
        }
        byte[] bytes = parsed.source().bytes();
        int start = fences.body();
        int end = bytes.length;
        while (end > start && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        while (start < end && bytes[start] <= ' ' && bytes[start] >= 0) {
            start++;
        }
        return start == end
                ? parsed.source().range(fences.close(), fences.close() + 3)
                : parsed.source().range(start, end);
    }

    private SourceRange fence() {
        Fences fences = parsed.fences();
        int start = parsed.source().start();
        return parsed.source().range(start, fences == null ? start : fences.openEnd());
    }

    private SourceRange range(Node node) {
        return parsed.source().range(node.start(), node.end());
    }
}
