package io.github.postmodel.io.internal.tokens;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.bind.ValueFault;
import io.github.postmodel.io.internal.bind.Values;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.tokens.Frame.Place;
import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.Tags;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of one value: its types are those of YAML 1.1, its texts those that are written. What cannot be read is told,
 * and is null.
 */
public final class NodeParser extends ScalarParser {
    private final Place value;

    private @Nullable Frame frame;
    private int open;
    private boolean started;
    private Place place;
    private @Nullable Frame ended;

    /**
     * A parser of a value.
     *
     * @param outer what the value is in; null for the whole of a file
     */
    NodeParser(Reading reading, @Nullable Frame outer, Place value) {
        super(reading);
        this.frame = outer;
        this.value = value;
        this.place = value;
    }

    /** A parser at the start of a file, for one more pass. */
    public static NodeParser start(Reading reading) {
        reading.restart();
        NodeParser parser = new NodeParser(reading, null, Place.root(reading.root()));
        reading.current(parser);
        return parser;
    }

    @Override
    public @Nullable JsonToken nextToken() {
        reading.current(this);
        ended = null;
        _currToken = advance();
        return _currToken;
    }

    private @Nullable JsonToken advance() {
        Frame in = frame;
        if (!started) {
            started = true;
            return enter(value);
        }
        if (_currToken == JsonToken.FIELD_NAME) {
            return enter(place);
        }
        if (open == 0 || in == null) {
            scalar = null;
            return null;
        }
        Place next = in.next();
        scalar = null;
        if (next == null) {
            ended = in;
            place = in.place();
            frame = in.getParent();
            open--;
            return in.inObject() ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
        }
        place = next;
        return in.inObject() ? JsonToken.FIELD_NAME : enter(next);
    }

    private JsonToken enter(Place entered) {
        place = entered;
        if (reading.isPassedOver(frame, entered.step())) {
            return nothing();
        }
        try {
            int pastLimit = entered.aliased() ? reading.countAliased() : 0;
            if (pastLimit > 1) {
                return nothing();
            }
            if (pastLimit == 1) {
                throw new ValueFault(
                        Rule.LIMIT,
                        "aliases expand to more than " + reading.limits().maxAliasNodes()
                                + " values; raise ReadOptions.maxAliasNodes if that is meant",
                        entered.shown());
            }
            Node node = entered.node().resolved();
            if (node instanceof Node.Scalar text) {
                return scalar(text);
            }
            return node instanceof Node.Mapping mapping ? mapping(mapping) : list((Node.Sequence) node);
        } catch (ValueFault fault) {
            String path = frame == null ? "" : frame.path(entered.step());
            Node at = entered.aliased() ? entered.shown() : fault.node();
            String message = path.isEmpty() ? fault.message() : path + ": " + fault.message();
            reading.tell(fault.rule(), new Spot(path, at, Frame.spotOf(frame)), message);
            return nothing();
        }
    }

    /** The token of a value that is told of already. */
    private JsonToken nothing() {
        scalar = null;
        type = ScalarType.NULL;
        return JsonToken.VALUE_NULL;
    }

    private JsonToken scalar(Node.Scalar text) throws ValueFault {
        scalar = text;
        type = Values.type(text);
        if (text.tag() != null) {
            Values.scalar(text);
        }
        return switch (type) {
            case NULL -> JsonToken.VALUE_NULL;
            case BOOL -> Numbers.isTrue(text.text()) ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
            case INT -> Numbers.isReadable(text.text()) ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING;
            case FLOAT -> JsonToken.VALUE_NUMBER_FLOAT;
            case STR, TIMESTAMP, MERGE, VALUE -> JsonToken.VALUE_STRING;
        };
    }

    private JsonToken mapping(Node.Mapping mapping) throws ValueFault {
        boolean set = (Tags.YAML + "set").equals(mapping.tag());
        checkTag(mapping, set ? "set" : "map");
        List<Place> children = new ArrayList<>(mapping.pairs().size());
        for (Node.Pair pair : Pairs.of(mapping, reading.values())) {
            if (set) {
                children.add(place.child(children.size(), null, pair.key()));
            } else if (!reading.isLeftOut(frame, place.step(), Pairs.name(pair))) {
                children.add(place.child(Pairs.name(pair), pair.key(), pair.value()));
            }
        }
        if (!set) {
            for (String key : reading.supplied(frame, place.step())) {
                children.add(place.child(key, null, new Node.Scalar(0, 0, null, null, Node.Style.PLAIN, "")));
            }
        }
        return open(set ? JsonStreamContext.TYPE_ARRAY : JsonStreamContext.TYPE_OBJECT, children.iterator());
    }

    private JsonToken list(Node.Sequence list) throws ValueFault {
        checkTag(list, "seq");
        List<Place> children = new ArrayList<>(list.items().size());
        for (Node item : list.items()) {
            children.add(place.child(children.size(), null, item));
        }
        return open(JsonStreamContext.TYPE_ARRAY, children.iterator());
    }

    private static void checkTag(Node node, String fitting) throws ValueFault {
        String tag = node.tag();
        if (tag != null && !tag.equals("!") && !tag.equals(Tags.YAML + fitting)) {
            throw new ValueFault(Rule.UNKNOWN_TAG, Tags.refusal(tag), node);
        }
    }

    private JsonToken open(int type, Iterator<Place> children) throws ValueFault {
        // The parser of the file has counted its levels; aliases put them on top of one another.
        if (frame != null && frame.getNestingDepth() >= reading.limits().maxNesting()) {
            throw new ValueFault(
                    Rule.LIMIT,
                    "values are nested deeper than " + reading.limits().maxNesting()
                            + "; raise ReadOptions.maxNesting if that is meant",
                    place.shown());
        }
        frame = new Frame(type, frame, place, children);
        scalar = null;
        open++;
        return type == JsonStreamContext.TYPE_OBJECT ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
    }

    @Override
    public Node node() {
        Frame of = of();
        return of != null ? of.place().node().resolved() : place.node().resolved();
    }

    @Override
    public Spot spot() {
        Frame of = of();
        if (of != null) {
            return of.spot();
        }
        return new Spot(frame == null ? "" : frame.path(place.step()), place.shown(), Frame.spotOf(frame));
    }

    /** The frame that the token at hand is about as a whole; null for a scalar. */
    private @Nullable Frame of() {
        if (ended != null) {
            return ended;
        }
        boolean whole = _currToken == JsonToken.FIELD_NAME
                || _currToken == JsonToken.START_OBJECT
                || _currToken == JsonToken.START_ARRAY;
        return whole ? frame : null;
    }

    @Override
    public Spot keySpot() {
        boolean opened = _currToken == JsonToken.START_OBJECT || _currToken == JsonToken.START_ARRAY;
        Frame in = opened && frame != null ? frame.getParent() : frame;
        Node key = place.key();
        return new Spot(in == null ? "" : in.path(place.step()), key == null ? place.shown() : key, Frame.spotOf(in));
    }

    @Override
    public Held hold() {
        boolean opened = _currToken == JsonToken.START_OBJECT || _currToken == JsonToken.START_ARRAY;
        Frame in = opened && frame != null ? frame.getParent() : frame;
        Place held = place;
        return () -> new NodeParser(reading, in, held);
    }

    @Override
    public @Nullable String currentName() {
        return place.step() instanceof String name && ended == null ? name : nameOf(frame);
    }

    private static @Nullable String nameOf(@Nullable Frame frame) {
        return frame == null ? null : frame.getCurrentName();
    }

    @Override
    @SuppressWarnings("deprecation") // The name of it that Jackson still wants.
    public @Nullable String getCurrentName() {
        return currentName();
    }

    @Override
    @SuppressWarnings("deprecation") // The name of it that Jackson still wants.
    public void overrideCurrentName(String name) {
        throw new UnsupportedOperationException("the keys of a file have the names that they have");
    }

    @Override
    public JsonStreamContext getParsingContext() {
        Frame in = frame;
        return in == null
                ? new Frame(
                        JsonStreamContext.TYPE_ROOT,
                        null,
                        value,
                        List.<Place>of().iterator())
                : in;
    }
}
