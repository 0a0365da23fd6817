package io.github.postmodel.io.internal.snakeyaml;

import io.github.postmodel.io.internal.source.Source;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;

/** SnakeYAML's events over a piece of a file, with its marks as byte offsets of that file. */
final class YamlEvents {
    private final int from;
    private final int to;
    private final int[] offsets;
    private final ParserImpl parser;

    YamlEvents(Source source, int from, int to) {
        this.from = from;
        this.to = to;
        String text = source.text(from, to);
        this.offsets = offsets(source.bytes(), from, to);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new WholeText(text), options);
    }

    /** The next event; throws what the parser throws. */
    Event next() {
        return parser.getEvent();
    }

    /** Where the piece starts. */
    int from() {
        return from;
    }

    /** Where the piece ends. */
    int to() {
        return to;
    }

    int start(Event event) {
        return offset(event.getStartMark());
    }

    int end(Event event) {
        return offset(event.getEndMark());
    }

    int offset(Mark mark) {
        return offsets[Math.min(mark.getIndex(), offsets.length - 1)];
    }

    /** The offset of every code point, and of the end: SnakeYAML counts code points. */
    private static int[] offsets(byte[] bytes, int from, int to) {
        int count = 0;
        int[] offsets = new int[to - from + 1];
        for (int index = from; index < to; index++) {
            if ((bytes[index] & 0xC0) != 0x80) {
                offsets[count++] = index;
            }
        }
        offsets[count] = to;
        return java.util.Arrays.copyOf(offsets, count + 1);
    }
}
