package io.github.postmodel.validate.ignores;

import static java.util.stream.Collectors.groupingBy;

import io.github.postmodel.validate.ignores.Directive.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Removes from a text what its comments ignore in vain, and comments that have nothing else to say. */
final class UnusedIgnores {
    private final String text;

    UnusedIgnores(String text) {
        this.text = text;
    }

    /** The text without some names of rules. */
    String without(List<Unused> unused) {
        Map<Directive, List<Unused>> byDirective = unused.stream().collect(groupingBy(Unused::directive));
        List<Edit> edits = new ArrayList<>();
        byDirective.keySet().stream()
                .sorted(Comparator.comparingInt(Directive::start))
                .forEach(directive -> add(edits, directive, byDirective.getOrDefault(directive, List.of())));
        StringBuilder left = new StringBuilder(text);
        // From the last on, so that the others keep their places, and each finds what is left around it.
        for (int index = edits.size() - 1; index >= 0; index--) {
            Edit edit = edits.get(index);
            if (edit.isWhole) {
                remove(left, edit.start, edit.end);
            } else {
                left.replace(edit.start, edit.end, edit.kept);
            }
        }
        return left.toString();
    }

    private static void add(List<Edit> edits, Directive directive, List<Unused> unused) {
        List<Name> removed = unused.stream().map(Unused::named).toList();
        List<Name> all = directive.names();
        List<String> kept = all.stream()
                .filter(name -> !removed.contains(name))
                .map(Name::rule)
                .toList();
        Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
        if (!kept.isEmpty()) {
            int end = all.get(all.size() - 1).end();
            edits.add(new Edit(all.get(0).start(), end, String.join(", ", kept), false));
        } else if (last != null && last.isWhole && last.end == directive.start()) {
            // Both are in one comment.
            edits.set(edits.size() - 1, new Edit(last.start, directive.end(), "", true));
        } else {
            edits.add(new Edit(directive.start(), directive.end(), "", true));
        }
    }

    /** Removes a comment with the spaces around it, but for one between words, and with a line that it has alone. */
    private static void remove(StringBuilder text, int from, int to) {
        int start = from;
        while (start > 0 && isSpace(text.charAt(start - 1))) {
            start--;
        }
        int end = to;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        boolean startsLine = start == 0 || text.charAt(start - 1) == '\n';
        int lineEnd = end + (text.indexOf("\r\n", end) == end ? 1 : 0);
        if (lineEnd < text.length() && text.charAt(lineEnd) != '\n') {
            // What is before it stays: indentation, or the space between two words.
            text.delete(from, startsLine || start < from ? end : to);
        } else if (startsLine && lineEnd < text.length()) {
            text.delete(start, lineEnd + 1);
        } else {
            text.delete(start, end);
        }
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\t';
    }

    /**
     * A change of the text.
     *
     * @param kept what comes in the place of what is between start and end
     * @param isWhole whether nothing is kept of a comment, or of one of several in it
     */
    private record Edit(int start, int end, String kept, boolean isWhole) {}
}
