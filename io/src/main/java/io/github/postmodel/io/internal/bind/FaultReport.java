package io.github.postmodel.io.internal.bind;

import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Problems;
import io.github.postmodel.io.internal.source.QuotedLine;
import io.github.postmodel.io.internal.source.Source;
import java.util.Optional;

/** Adds the faults of values to the problems of a file. */
final class FaultReport {
    private final Problems problems;

    FaultReport(Problems problems) {
        this.problems = problems;
    }

    /** Adds the faults of the value of a key. */
    void add(String key, ValueFault faults) {
        String template = "";
        for (ValueFault fault : faults.all()) {
            String message = ofTemplate(key, fault).orElse(fault.message());
            // Quotes around a line are for all the placeholders on it.
            if (!message.equals(template)) {
                Node node = fault.node();
                problems.add(fault.rule(), key, message, node.start(), node.end());
            }
            template = message.equals(fault.message()) ? template : message;
        }
    }

    /** A placeholder of a template is a mapping in a mapping, which nobody meant. */
    private Optional<String> ofTemplate(String key, ValueFault fault) {
        Source source = problems.source();
        int start = fault.node().start();
        boolean isTemplate = source.text(Math.max(0, start - 1), Math.min(source.length(), start + 2))
                .contains("{{");
        return isTemplate
                ? QuotedLine.at(source, start).map(line -> key + ": \"{{\" starts a mapping; write " + line)
                : Optional.empty();
    }
}
