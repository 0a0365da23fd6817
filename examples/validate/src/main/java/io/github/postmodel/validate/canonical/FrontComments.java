package io.github.postmodel.validate.canonical;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** The keys and the comments of a front matter: those above a key, those after its value, and how many others. */
final class FrontComments {
    /** What is below the last key. */
    private static final String END = "";

    private static final Pattern FENCE = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*");

    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, List<String>> above = new HashMap<>();
    private final Map<String, String> after = new HashMap<>();
    private List<String> pending = new ArrayList<>();
    private String key = END;
    private boolean isKeyNext = true;
    private int depth;
    private int others;

    private FrontComments() {}

    /** The comments of a file that has a front matter. */
    static FrontComments of(String text) {
        List<String> yaml = new ArrayList<>();
        text.lines().skip(1).takeWhile(line -> !FENCE.matcher(line).matches()).forEach(yaml::add);
        LoaderOptions options = new LoaderOptions();
        options.setProcessComments(true);
        // The file has been read already, within the limits of the run.
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        FrontComments comments = new FrontComments();
        new Yaml(options)
                .parse(new StringReader(String.join("\n", yaml) + "\n"))
                .forEach(comments::take);
        comments.others += comments.pending.size();
        return comments;
    }

    private void take(Event event) {
        if (event instanceof CommentEvent comment) {
            takeComment(comment);
            return;
        }
        switch (event.getEventId()) {
            case MappingStart, SequenceStart -> {
                startValue();
                depth++;
            }
            case MappingEnd, SequenceEnd -> {
                depth--;
                if (depth == 0) {
                    above.put(END, takePending());
                }
                isKeyNext |= depth == 1;
            }
            case Scalar, Alias -> takeScalar(event);
            default -> {}
        }
    }

    private void takeComment(CommentEvent comment) {
        String text = "#" + comment.getValue().stripTrailing();
        if (comment.getCommentType() == CommentType.BLOCK) {
            pending.add(text);
        } else if (comment.getCommentType() == CommentType.IN_LINE
                && depth == 1
                && isKeyNext
                && !after.containsKey(key)) {
            after.put(key, text);
        } else if (comment.getCommentType() == CommentType.IN_LINE) {
            others++;
        }
    }

    private void takeScalar(Event event) {
        if (depth == 1 && isKeyNext && event instanceof ScalarEvent scalar) {
            key = scalar.getValue();
            lines.put(key, event.getStartMark().getLine() + 1);
            above.put(key, takePending());
            isKeyNext = false;
        } else {
            startValue();
            isKeyNext |= depth == 1;
        }
    }

    /** A comment between a key and its value, or between the items of one, has no place of its own. */
    private void startValue() {
        if (depth > 0) {
            others += takePending().size();
        }
    }

    private List<String> takePending() {
        List<String> taken = pending;
        pending = new ArrayList<>();
        return taken;
    }

    int count() {
        return others
                + after.size()
                + above.values().stream().mapToInt(List::size).sum();
    }

    /** The same comments in another file that has the same keys; one after a value only where that is on one line. */
    String in(String text) {
        FrontComments target = of(text);
        List<String> put = new ArrayList<>(text.lines().toList());
        List<String> keys = new ArrayList<>(target.lines.keySet());
        int next = closingFence(put);
        put.addAll(next, above.getOrDefault(END, List.of()));
        for (int index = keys.size() - 1; index >= 0; index--) {
            String name = keys.get(index);
            int line = target.lines.getOrDefault(name, 0);
            if (after.containsKey(name) && next == line + 1) {
                put.set(line, put.get(line) + " " + after.get(name));
            }
            put.addAll(line, above.getOrDefault(name, List.of()));
            next = line;
        }
        return String.join("\n", put) + "\n";
    }

    private static int closingFence(List<String> lines) {
        int line = 1;
        while (!FENCE.matcher(lines.get(line)).matches()) {
            line++;
        }
        return line;
    }
}
