package io.github.postmodel.validate.input;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the files of a walk that are left out for their ending alone, though they may be posts. */
final class OtherEndings {
    private static final Pattern MARKDOWN =
            Pattern.compile("[^_].*(\\.(?:md|mdx|markdown|mdown|mkd))", Pattern.CASE_INSENSITIVE);

    private final SortedMap<String, Integer> counts = new TreeMap<>();

    /** Takes the name of a file that is left out. */
    void add(String name) {
        Matcher markdown = MARKDOWN.matcher(name);
        if (markdown.matches()) {
            counts.merge("*" + markdown.group(1), 1, Integer::sum);
        }
    }

    /** How many files were left out, in one line that says how to check them. */
    Optional<String> told() {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        String files = counts.entrySet().stream()
                .map(ending -> String.format(Locale.ROOT, "%d %s", ending.getValue(), ending.getKey()))
                .collect(joining(", "));
        String patterns = counts.keySet().stream()
                .map(ending -> " --include '" + ending + "'")
                .collect(joining());
        return Optional.of("passed over: " + files + "; to check them as well, write --include '*.md'" + patterns);
    }
}
