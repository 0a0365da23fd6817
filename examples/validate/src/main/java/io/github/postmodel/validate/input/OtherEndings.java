package io.github.postmodel.validate.input;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the files of a walk that are left out for their ending alone, though they may be posts. */
final class OtherEndings {
    private static final Set<String> MARKDOWN = Set.of("md", "mdx", "markdown", "mdown", "mkd");

    private final SortedMap<String, Integer> counts = new TreeMap<>();

    /** Takes the name of a file that is left out. */
    void add(String name) {
        int dot = name.lastIndexOf('.');
        boolean isMarkdown = MARKDOWN.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        if (isMarkdown && dot > 0 && name.charAt(0) != '_') {
            counts.merge("*" + name.substring(dot), 1, Integer::sum);
        }
    }

    /** How many files were left out, in one line that says how to check them; no line where there are none. */
    List<String> told() {
        if (counts.isEmpty()) {
            return List.of();
        }
        String files = counts.entrySet().stream()
                .map(ending -> String.format(Locale.ROOT, "%d %s", ending.getValue(), ending.getKey()))
                .collect(joining(", "));
        String patterns = counts.keySet().stream()
                .map(ending -> " --include '" + ending + "'")
                .collect(joining());
        return List.of("passed over: " + files + "; to check them as well, write --include '*.md'" + patterns);
    }
}
