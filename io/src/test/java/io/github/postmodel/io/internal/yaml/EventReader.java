package io.github.postmodel.io.internal.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The least reader that brings back what the emitter wrote: SnakeYAML's events, and the rules for scalars. */
final class EventReader {
    private final ParserImpl parser;

    private EventReader(String yaml) {
        parser = new ParserImpl(new StreamReader(yaml), new LoaderOptions());
    }

    static @Nullable Object read(String yaml) {
        EventReader reader = new EventReader(yaml);
        reader.parser.getEvent();
        reader.parser.getEvent();
        Object value = reader.node(reader.parser.getEvent());
        if (!reader.parser.getEvent().is(Event.ID.DocumentEnd)
                || !reader.parser.getEvent().is(Event.ID.StreamEnd)) {
            throw new IllegalArgumentException("more than one document");
        }
        return value;
    }

    private @Nullable Object node(Event event) {
        if (event instanceof ScalarEvent scalar) {
            boolean plain = scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
            return ScalarValue.of(plain ? ScalarType.of(scalar.getValue()) : ScalarType.STR, scalar.getValue());
        }
        if (event instanceof SequenceStartEvent) {
            List<Object> list = new ArrayList<>();
            for (Event next = parser.getEvent(); !next.is(Event.ID.SequenceEnd); next = parser.getEvent()) {
                list.add(node(next));
            }
            return list;
        }
        boolean set = "tag:yaml.org,2002:set".equals(((MappingStartEvent) event).getTag());
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Event next = parser.getEvent(); !next.is(Event.ID.MappingEnd); next = parser.getEvent()) {
            map.put(node(next), node(parser.getEvent()));
        }
        return set ? map.keySet() : map;
    }
}
