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
        for (int index = edits.size() - 1; index >= 0; index--) {
            Edit edit = edits.get(index);
            left.replace(edit.isWhole ? start(edit) : edit.start, edit.isWhole ? end(edit) : edit.end, edit.kept);
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

    /** With the spaces before it, unless something follows. */
    private int start(Edit edit) {
        int start = edit.start;
        if (isAtLineEnd(edit.end)) {
            while (start > 0 && isSpace(text.charAt(start - 1))) {
                start--;
            }
        }
        return start;
    }

    /** With the line ending, where it has a line of its own. */
    private int end(Edit edit) {
        int start = start(edit);
        boolean isAlone = isAtLineEnd(edit.end) && (start == 0 || text.charAt(start - 1) == '\n');
        int feed = text.indexOf('\n', edit.end);
        return isAlone && feed >= 0 ? feed + 1 : edit.end;
    }

    private boolean isAtLineEnd(int index) {
        int at = index;
        while (at < text.length() && (isSpace(text.charAt(at)) || text.charAt(at) == '\r')) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
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
