package io.github.postmodel.io.internal.bind;

import io.github.postmodel.io.internal.text.TextBuffer;
import io.github.postmodel.io.internal.yaml.ScalarStyle;
import io.github.postmodel.io.internal.yaml.StringAnalyzer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list in brackets, as a message shows it. */
final class FlowList {
    private FlowList() {}

    /** The texts as items, each in quotes where it needs them. */
    static String of(Stream<String> texts) {
        return texts.map(FlowList::item).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String item(String text) {
        TextBuffer out = new TextBuffer();
        ScalarStyle.of(text, StringAnalyzer.analyze(text), ScalarStyle.Place.FLOW)
                .tryWrite(out, text, 0, 0, ScalarStyle.Place.FLOW_KEY);
        return out.toString();
    }
}
