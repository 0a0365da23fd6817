package io.github.postmodel.validate.canonical;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.github.postmodel.io.internal.comments.Comment;
import io.github.postmodel.io.internal.comments.EntryPlace;
import io.github.postmodel.io.internal.comments.FrontMatterComments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The comments of a front matter: each belongs to an entry, or is below the last one. */
final class FrontComments {
    private static final String CLOSING_FENCE = "---\n";

    private final String text;
    private final FrontMatterComments found;
    private final Map<String, OfEntry> byKey = new LinkedHashMap<>();
    private final List<String> below = new ArrayList<>();

    /**
     * The comments of an entry.
     *
     * @param above those on lines of their own above it, and those inside of it
     * @param after the one after its value; none where it is empty
     */
    private record OfEntry(List<String> above, List<String> after) {
        static final OfEntry NONE = new OfEntry(List.of(), List.of());
    }

    private FrontComments(String text) {
        this.text = text;
        // The file has been read already, within the limits of the run.
        this.found = FrontMatterComments.of(text, Integer.MAX_VALUE);
    }

    /** The comments of a file that has a front matter. */
    static FrontComments of(String text) {
        FrontComments comments = new FrontComments(text);
        List<EntryPlace> places = comments.found.entries();
        int next = 0;
        for (Comment comment : comments.found.list()) {
            while (next < places.size() && places.get(next).start() < comment.start()) {
                next++;
            }
            comments.at(next, comment.start()).add(comment.text().stripTrailing());
        }
        return comments;
    }

    /** Where a comment belongs that is somewhere before the start of an entry, and after that of the one before. */
    private List<String> at(int next, int start) {
        List<EntryPlace> places = found.entries();
        if (next > 0) {
            EntryPlace last = places.get(next - 1);
            if (start < last.end()) {
                return ofEntry(last).above;
            }
            int line = lineStart(start);
            if (line <= last.end() && !text.substring(line, start).isBlank()) {
                return ofEntry(last).after;
            }
        }
        return next < places.size() ? ofEntry(places.get(next)).above : below;
    }

    private OfEntry ofEntry(EntryPlace place) {
        return byKey.computeIfAbsent(place.key(), key -> new OfEntry(new ArrayList<>(), new ArrayList<>()));
    }

    private int lineStart(int index) {
        return Math.max(text.lastIndexOf('\n', index - 1), text.lastIndexOf('\r', index - 1)) + 1;
    }

    int count() {
        return found.list().size();
    }

    /**
     * The same comments in a text of the canonical form. Those of a key that it does not have are below the last one.
     *
     * @param afterValues whether a comment after a value stays there, where the value is on one line; else it is above the
     *     key, as all others are
     */
    String in(String canonical, boolean afterValues) {
        if (count() == 0) {
            return canonical;
        }
        FrontComments target = new FrontComments(canonical);
        StringBuilder put = new StringBuilder();
        int done = 0;
        for (EntryPlace place : target.found.entries()) {
            OfEntry comments = byKey.getOrDefault(place.key(), OfEntry.NONE);
            int line = target.lineStart(place.start());
            boolean isAfter = afterValues && target.lineStart(place.end()) == line;
            put.append(canonical, done, line).append(lines(comments.above));
            put.append(isAfter ? "" : lines(comments.after)).append(canonical, line, place.end());
            put.append(isAfter ? comments.after.stream().map(" "::concat).collect(joining()) : "");
            done = place.end();
        }
        int fence = target.found.bodyStart() - CLOSING_FENCE.length();
        return put.append(canonical, done, fence)
                .append(lines(ofOthers(target.found.entries())))
                .append(lines(below))
                .append(canonical, fence, canonical.length())
                .toString();
    }

    private List<String> ofOthers(List<EntryPlace> places) {
        Set<String> known = places.stream().map(EntryPlace::key).collect(toSet());
        List<String> others = new ArrayList<>();
        byKey.forEach((key, comments) -> {
            if (!known.contains(key)) {
                others.addAll(comments.above);
                others.addAll(comments.after);
            }
        });
        return others;
    }

    private static String lines(List<String> comments) {
        return comments.stream().map(comment -> comment + "\n").collect(joining());
    }
}
