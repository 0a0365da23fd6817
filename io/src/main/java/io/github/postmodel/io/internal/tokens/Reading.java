package io.github.postmodel.io.internal.tokens;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.ContentReference;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.Severity;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.internal.bind.Values;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.io.internal.source.Source;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One file while it is bound: where the parser is, what has been found wrong, and what is passed over in the next pass
 * because it could not be bound in this one. Used by one thread.
 */
public final class Reading {
    private final Source source;
    private final Node root;
    private final Limits limits;
    private final ObjectCodec codec;
    private final boolean complete;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> faulty = new LinkedHashSet<>();
    private final Set<String> passedOver = new HashSet<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Map<String, List<String>> missing = new HashMap<>();
    private Values values;
    private int aliasNodes;
    private boolean supplied;
    private @Nullable Cursor current;
    private @Nullable String example;

    /**
     * What a file may hold, and what is assumed of it.
     *
     * @param maxNesting how deep values may lie in one another
     * @param maxAliasNodes how many values aliases may expand to
     * @param defaultZone the zone of a date that has none, or null for a problem
     */
    public record Limits(
            int maxNesting, int maxAliasNodes, @Nullable ZoneId defaultZone) {}

    /**
     * Starts with a file.
     *
     * @param root its front matter, or all of it, as one node
     * @param faults what was found wrong before
     * @param codec what binds it
     */
    public Reading(Source source, Node root, List<Problem> faults, Limits limits, ObjectCodec codec) {
        this.source = source;
        this.root = root;
        this.limits = limits;
        this.codec = codec;
        this.problems.addAll(faults);
        for (Problem fault : faults) {
            // Of a key it names, nothing more is told; of the rest it is not known what is missing.
            if (!fault.property().isEmpty()) {
                faulty.add(fault.property());
                faulty.add(PropertyPath.key("", fault.property()));
            }
        }
        this.complete = faults.stream().noneMatch(fault -> fault.property().isEmpty());
        this.values = new Values(limits.maxNesting(), limits.maxAliasNodes());
    }

    /** Forgets how much was read, for one more pass; not what was found. */
    void restart() {
        aliasNodes = 0;
        values = new Values(limits.maxNesting(), limits.maxAliasNodes());
    }

    /** Where the last token was: in the file, or in what is repeated of it. */
    public Cursor current() {
        if (current == null) {
            throw new IllegalStateException("nothing has been read yet");
        }
        return current;
    }

    void current(Cursor cursor) {
        current = cursor;
    }

    /** A text that the value at hand may be, where its type alone does not say so. */
    public @Nullable String example() {
        return example;
    }

    /**
     * Says what the value at hand may be.
     *
     * @param text such a text; null for what its type says
     */
    public void example(@Nullable String text) {
        example = text;
    }

    public Node root() {
        return root;
    }

    public Limits limits() {
        return limits;
    }

    ObjectCodec codec() {
        return codec;
    }

    Values values() {
        return values;
    }

    /** Counts one more value that an alias brings, and gives how many there are past the limit. */
    int countAliased() {
        return ++aliasNodes - limits.maxAliasNodes();
    }

    /** Tells a fault of a value, unless one has been told of the same. */
    public void tell(Rule rule, Spot spot, String message) {
        tell(rule.id(), rule.severity(), spot, message);
    }

    /** Tells what is wrong with a property, unless an error has been told of the same. */
    public void tell(String rule, Severity severity, Spot spot, String message) {
        boolean known = severity == Severity.ERROR && !faulty.add(spot.path());
        if (!known) {
            tellOneOfSeveral(rule, severity, spot, message);
        }
    }

    /** Tells one of the things that may be wrong with a property at once. */
    public void tellOneOfSeveral(String rule, Severity severity, Spot spot, String message) {
        Problem problem = new Problem(
                rule,
                severity,
                spot.path(),
                message,
                source.range(
                        spot.node().start(),
                        Math.max(spot.node().start(), spot.node().end())));
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Whether an error has been told of a property, or of what it is in. */
    public boolean isFaulty(String path) {
        return faulty.stream().anyMatch(fault -> isWithin(path, fault));
    }

    /** Whether an error has been told of something in a property. */
    public boolean hasFaultIn(String path) {
        return faulty.stream().anyMatch(fault -> isWithin(fault, path));
    }

    /** Whether it is known of each key whether the file has it. */
    public boolean isComplete() {
        return complete;
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.startsWith(outer)
                && (inner.length() == outer.length()
                        || outer.isEmpty()
                        || inner.charAt(outer.length()) == '.'
                        || inner.charAt(outer.length()) == '[');
    }

    /** Reads null for a property from the next pass on; false where that is done already. */
    public boolean passOver(Spot spot) {
        faulty.add(spot.path());
        return passedOver.add(spot.path());
    }

    boolean isPassedOver(@Nullable Frame frame, Object step) {
        return !passedOver.isEmpty() && passedOver.contains(frame == null ? "" : frame.path(step));
    }

    /** Reads a mapping without a key from the next pass on; false where that is done already. */
    public boolean leaveOut(Spot key) {
        return leftOut.add(key.path());
    }

    boolean isLeftOut(@Nullable Frame parent, Object step, String key) {
        return !leftOut.isEmpty() && leftOut.contains(PropertyPath.key(parent == null ? "" : parent.path(step), key));
    }

    /** Reads null for a key that a mapping does not have from the next pass on. */
    public void supply(Spot mapping, String key) {
        faulty.add(PropertyPath.key(mapping.path(), key));
        missing.computeIfAbsent(mapping.path(), path -> new ArrayList<>()).add(key);
        supplied = true;
    }

    /** Whether a key has been supplied since this was last asked. */
    public boolean takeSupplied() {
        boolean taken = supplied;
        supplied = false;
        return taken;
    }

    List<String> supplied(@Nullable Frame parent, Object step) {
        return missing.isEmpty() ? List.of() : missing.getOrDefault(parent == null ? "" : parent.path(step), List.of());
    }

    /** A place as Jackson names one. */
    JsonLocation location(Spot spot) {
        int start = spot.node().start();
        SourceRange range = source.range(start, start);
        return new JsonLocation(ContentReference.unknown(), start, -1, range.startLine(), range.startColumn());
    }

    /** Everything found so far, by place. */
    public List<Problem> problems() {
        return problems.isEmpty()
                ? List.of()
                : problems.stream().sorted(Problem.ORDER).toList();
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
