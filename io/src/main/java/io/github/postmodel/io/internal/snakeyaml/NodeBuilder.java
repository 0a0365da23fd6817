package io.github.postmodel.io.internal.snakeyaml;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Builds nodes from events. Anchors are known from one piece of a file to the next. */
final class NodeBuilder {
    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z0-9_-]+");

    private final Source source;
    private final int maxNesting;
    private final Map<String, Node> anchors = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Deque<Integer> brackets = new ArrayDeque<>();

    NodeBuilder(Source source, int maxNesting) {
        this.source = source;
        this.maxNesting = maxNesting;
    }

    /** The one document of a piece of the file, or null where it is empty. */
    @Nullable
    Node document(int from, int to) throws YamlFault {
        YamlEvents events = new YamlEvents(source, from, to);
        try {
            return document(events);
        } catch (MarkedYAMLException fault) {
            throw new FaultMessages(source, events, brackets.isEmpty() ? -1 : brackets.peek()).of(fault);
        } catch (YAMLException fault) {
            throw new CharacterFault(source, events).of(fault);
        } catch (NumberFormatException fault) {
            // An escape above \U7FFFFFFF, which the parser takes for an int.
            throw new CharacterFault(source, events).ofEscape();
        }
    }

    private @Nullable Node document(YamlEvents events) throws YamlFault {
        open.clear();
        brackets.clear();
        events.next();
        Event first = events.next();
        if (first.is(Event.ID.StreamEnd)) {
            refuseDirectives(events.from(), events);
            return null;
        }
        refuseSecond(first, events);
        Node root = node(events.next(), events, 1);
        events.next();
        refuseSecond(events.next(), events);
        refuseDirectives(root.end(), events);
        return root;
    }

    /** The parser passes over those after the last value; PyYAML does not. */
    private void refuseDirectives(int from, YamlEvents events) throws YamlFault {
        int directive = Directives.after(source, from, events.to());
        if (directive >= 0) {
            throw Directives.fault(source, directive);
        }
    }

    /** Forgets the anchors of what has been read, to read it again. */
    void restart() {
        anchors.clear();
    }

    private void refuseSecond(Event event, YamlEvents events) throws YamlFault {
        if (event.is(Event.ID.StreamEnd) || event instanceof DocumentStartEvent start && !start.getExplicit()) {
            return;
        }
        int at = events.start(event);
        String line = source.text(at, source.endWithoutBreak(at, source.nextLine(at)));
        throw new YamlFault(
                Rule.SECOND_DOCUMENT,
                Problem.quote(line)
                        + " starts a second YAML document; write \"---\" alone there to close the front matter,"
                        + " or indent the line",
                at,
                at + 3);
    }

    private Node node(Event event, YamlEvents events, int depth) throws YamlFault {
        int start = events.start(event);
        if (event instanceof AliasEvent alias) {
            return alias(alias.getAnchor(), start, events.end(event));
        }
        if (event instanceof ScalarEvent scalar) {
            Node.Style style = style(scalar);
            int end = contentEnd(start, events.end(event), style, scalar.getValue());
            Node node = new Node.Scalar(start, end, scalar.getTag(), scalar.getAnchor(), style, scalar.getValue());
            return anchored(node, events);
        }
        CollectionStartEvent collection = (CollectionStartEvent) event;
        if (depth > maxNesting) {
            throw new YamlFault(
                    Rule.LIMIT,
                    "values are nested deeper than " + maxNesting + "; raise ReadOptions.maxNesting if that is meant",
                    start,
                    events.end(event));
        }
        String anchor = collection.getAnchor();
        boolean isFlow = collection.getFlowStyle() == FlowStyle.FLOW;
        if (anchor != null) {
            open.add(anchor);
        }
        if (isFlow) {
            brackets.push(events.end(event) - 1);
        }
        Node node = collection instanceof MappingStartEvent
                ? mapping(collection, events, depth)
                : sequence(collection, events, depth);
        if (isFlow) {
            brackets.pop();
        }
        if (anchor != null) {
            open.remove(anchor);
        }
        return anchored(node, events);
    }

    private Node sequence(CollectionStartEvent event, YamlEvents events, int depth) throws YamlFault {
        List<Node> items = new ArrayList<>();
        int end = events.end(event);
        Event next = events.next();
        while (!next.is(Event.ID.SequenceEnd)) {
            Node item = node(next, events, depth + 1);
            items.add(item);
            end = Math.max(end, item.end());
            next = events.next();
        }
        boolean flow = event.getFlowStyle() == FlowStyle.FLOW;
        return new Node.Sequence(
                events.start(event), flow ? events.end(next) : end, event.getTag(), event.getAnchor(), flow, items);
    }

    private Node mapping(CollectionStartEvent event, YamlEvents events, int depth) throws YamlFault {
        List<Node.Pair> pairs = new ArrayList<>();
        int end = events.end(event);
        Event next = events.next();
        while (!next.is(Event.ID.MappingEnd)) {
            Node key = node(next, events, depth + 1);
            Node value = atKey(node(events.next(), events, depth + 1), key);
            pairs.add(new Node.Pair(key, value));
            end = Math.max(end, Math.max(key.end(), value.end()));
            next = events.next();
        }
        boolean flow = event.getFlowStyle() == FlowStyle.FLOW;
        // A pair in brackets has no braces of its own: its end is told at the comma after it.
        boolean inBraces = flow && source.bytes()[events.end(next) - 1] == '}';
        return new Node.Mapping(
                events.start(event), inBraces ? events.end(next) : end, event.getTag(), event.getAnchor(), flow, pairs);
    }

    private Node alias(String name, int start, int end) throws YamlFault {
        if (open.contains(name)) {
            throw new YamlFault(
                    Rule.YAML_SYNTAX, "*" + name + " is inside &" + name + " itself; remove it", start, end);
        }
        Node target = anchors.get(name);
        if (target == null) {
            throw new YamlFault(
                    Rule.YAML_SYNTAX,
                    "*" + name + " refers to nothing: no &" + name + " before it; write the value, or put it in quotes",
                    start,
                    end);
        }
        return new Node.Alias(start, end, name, target);
    }

    /** Remembers what has an anchor. Names are those of PyYAML; the parser takes more for one. */
    private Node anchored(Node node, YamlEvents events) throws YamlFault {
        String anchor = node.anchor();
        if (anchor == null) {
            return node;
        }
        int at = source.indexOf('&', node.start());
        if (!ANCHOR.matcher(anchor).matches()) {
            throw new FaultMessages(source, events, -1).specialStart(at);
        }
        Node first = anchors.putIfAbsent(anchor, node);
        if (first != null) {
            throw YamlFault.syntax(
                    "&" + anchor + " appears a second time (first on line " + source.line(first.start())
                            + "); remove it, or give it another name",
                    at,
                    at + 1 + anchor.length());
        }
        return node;
    }

    /** A value that is not written, not even by a colon, is at its key: the parser has it where the next token is. */
    private Node atKey(Node value, Node key) {
        boolean isNothing = value instanceof Node.Scalar && value.start() == value.end() && value.start() > key.end();
        return isNothing && source.bytes()[value.start() - 1] != ':'
                ? new Node.Scalar(key.end(), key.end(), null, null, Node.Style.PLAIN, "")
                : value;
    }

    /** A block scalar's event ends after the empty lines that follow; they are its own only where it keeps them. */
    private int contentEnd(int start, int end, Node.Style style, String text) {
        if (style != Node.Style.LITERAL && style != Node.Style.FOLDED) {
            return end;
        }
        int headerEnd = source.nextLine(start);
        byte[] bytes = source.bytes();
        boolean keep = source.text(start, headerEnd).replaceFirst("#.*", "").indexOf('+') >= 0;
        int trimmed = end;
        boolean spaces = !keep && endsWithSpaces(text);
        while (trimmed > headerEnd && (bytes[trimmed - 1] == ' ' && !spaces || !keep && isBreak(bytes[trimmed - 1]))) {
            trimmed--;
        }
        return keep ? trimmed : Math.min(end, Math.max(headerEnd, trimmed));
    }

    /** Whether the last line of a text, empty ones aside, is of spaces only, and so is not empty in the file either. */
    private static boolean endsWithSpaces(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        int start = end;
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        return start < end && (start == 0 || text.charAt(start - 1) == '\n');
    }

    private static boolean isBreak(byte character) {
        return character == '\n' || character == '\r';
    }

    private static Node.Style style(ScalarEvent scalar) {
        return switch (scalar.getScalarStyle()) {
            case SINGLE_QUOTED -> Node.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> Node.Style.DOUBLE_QUOTED;
            case LITERAL -> Node.Style.LITERAL;
            case FOLDED -> Node.Style.FOLDED;
            default -> Node.Style.PLAIN;
        };
    }
}
