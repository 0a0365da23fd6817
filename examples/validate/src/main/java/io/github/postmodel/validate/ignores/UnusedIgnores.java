package io.github.postmodel.validate.ignores;

import static java.util.stream.Collectors.groupingBy;

import io.github.postmodel.validate.ignores.Directive.Name;
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
        List<Directive> directives = byDirective.keySet().stream()
                .sorted((one, other) -> Integer.compare(other.start(), one.start()))
                .toList();
        StringBuilder left = new StringBuilder(text);
        for (Directive directive : directives) {
            List<Name> removed = byDirective.getOrDefault(directive, List.of()).stream()
                    .map(Unused::named)
                    .toList();
            List<Name> kept = directive.names().stream()
                    .filter(name -> !removed.contains(name))
                    .toList();
            if (kept.isEmpty()) {
                left.delete(start(directive), end(directive));
            } else {
                List<Name> all = directive.names();
                left.replace(
                        all.get(0).start(),
                        all.get(all.size() - 1).end(),
                        String.join(", ", kept.stream().map(Name::rule).toList()));
            }
        }
        return left.toString();
    }

    /** With the spaces before it, unless something follows. */
    private int start(Directive directive) {
        int start = directive.start();
        if (isAtLineEnd(directive.end())) {
            while (start > 0 && isSpace(text.charAt(start - 1))) {
                start--;
            }
        }
        return start;
    }

    /** With the line ending, where it has a line of its own. */
    private int end(Directive directive) {
        int end = directive.end();
        int start = start(directive);
        boolean isAlone = isAtLineEnd(end) && (start == 0 || text.charAt(start - 1) == '\n');
        int feed = text.indexOf('\n', end);
        return isAlone && feed >= 0 ? feed + 1 : end;
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
}
