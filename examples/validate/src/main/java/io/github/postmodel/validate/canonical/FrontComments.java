package io.github.postmodel.validate.canonical;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * The keys and the comments of a front matter: each comment is above a key, after its value, inside of it, or below the
 * last key.
 */
final class FrontComments {
    private static final Pattern FENCE = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*");

    /** The line that each key is in, from 0 on. */
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private final Map<String, List<String>> above = new LinkedHashMap<>();
    private final Map<String, String> after = new HashMap<>();
    private final List<String> last = new ArrayList<>();
    private List<String> pending = new ArrayList<>();
    private @Nullable String key;
    private boolean isKeyNext = true;
    private int depth;

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
        comments.last.addAll(comments.pending);
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
                    last.addAll(takePending());
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
        } else if (comment.getCommentType() == CommentType.IN_LINE) {
            boolean isAfter = key != null && depth == 1 && isKeyNext && !after.containsKey(key);
            if (isAfter) {
                after.put(key, text);
            } else {
                ofKey().add(text);
            }
        }
    }

    private void takeScalar(Event event) {
        if (depth == 1 && isKeyNext && event instanceof ScalarEvent scalar) {
            key = scalar.getValue();
            lines.put(key, event.getStartMark().getLine() + 1);
            ofKey().addAll(takePending());
            isKeyNext = false;
        } else {
            startValue();
            isKeyNext |= depth == 1;
        }
    }

    /** A comment between a key and its value, or between the items of one, has no place of its own. */
    private void startValue() {
        if (depth > 0) {
            ofKey().addAll(takePending());
        }
    }

    /** What comes above the key: the comments that are there, and those inside of its value. */
    private List<String> ofKey() {
        return key == null ? last : above.computeIfAbsent(key, name -> new ArrayList<>());
    }

    private List<String> takePending() {
        List<String> taken = pending;
        pending = new ArrayList<>();
        return taken;
    }

    int count() {
        return last.size()
                + after.size()
                + above.values().stream().mapToInt(List::size).sum();
    }

    /**
     * The same comments in another file. Those of a key that it does not have are below the last one.
     *
     * @param afterValues whether a comment after a value stays there, where the value is on one line; else it is above the
     *     key, as all others are
     */
    String in(String text, boolean afterValues) {
        if (count() == 0) {
            return text;
        }
        FrontComments target = of(text);
        List<String> put = new ArrayList<>(List.of(text.split("\n", -1)));
        List<String> keys = new ArrayList<>(target.lines.keySet());
        int next = closingFence(put);
        put.addAll(next, last);
        put.addAll(next, ofOtherKeys(target.lines.keySet()));
        for (int index = keys.size() - 1; index >= 0; index--) {
            String name = keys.get(index);
            int line = target.lines.getOrDefault(name, 0);
            String afterValue = after.get(name);
            if (afterValue != null && afterValues && next == line + 1) {
                put.set(line, put.get(line) + " " + afterValue);
            } else if (afterValue != null) {
                put.add(line, afterValue);
            }
            put.addAll(line, above.getOrDefault(name, List.of()));
            next = line;
        }
        return String.join("\n", put);
    }

    private List<String> ofOtherKeys(Set<String> keys) {
        List<String> others = new ArrayList<>();
        lines.keySet().stream().filter(name -> !keys.contains(name)).forEach(name -> {
            others.addAll(above.getOrDefault(name, List.of()));
            Optional.ofNullable(after.get(name)).ifPresent(others::add);
        });
        return others;
    }

    private static int closingFence(List<String> lines) {
        int line = 1;
        while (!FENCE.matcher(lines.get(line)).matches()) {
            line++;
        }
        return line;
    }
}
