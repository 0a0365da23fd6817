package io.github.postmodel.io;

import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.edit.EntryEditor;
import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Index;
import io.github.postmodel.io.internal.entries.Place;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.source.Splice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes another file of one, by changing the entries that differ and nothing else. What is changed is read again
 * before it counts: a candidate that does not give the value asked for is dropped for the next.
 *
 * @param <P> how the file is read
 */
final class FileEditor<P extends FileEditor.Parsed> {
    /** What a file says to one who reads it in some way: what {@link FileEditor} changes and reads again. */
    interface Parsed {
        /** The file, divided and indexed. */
        Index index();

        /** Everything that is wrong with it, by place. */
        List<Problem> problems();

        /** The values that it has, as they are written. */
        Map<String, @Nullable Object> fields();

        /** What it says below the front matter, as a value that can be compared. */
        Object body();
    }

    private static final Pattern ITEM = Pattern.compile("\\[\\d+]$");

    /** Reads a file of which pieces were changed, as the file before was read. */
    interface Reader<P> {
        /**
         * Reads the changed file.
         *
         * @param before the file as it was
         * @param after the bytes that it has now
         * @param splices what was changed, in order
         */
        P read(P before, Source after, List<Splice> splices);
    }

    private final Reader<P> reader;
    private final Predicate<P> isWanted;
    private P file;
    private boolean isDone;

    /**
     * An editor of a file.
     *
     * @param reader reads a changed file as this one was read
     * @param isWanted a quick way to see that a changed file says all that is asked for
     * @throws PostEditException if the file cannot be divided into front matter and body
     */
    FileEditor(P file, Reader<P> reader, Predicate<P> isWanted) {
        this.reader = reader;
        this.isWanted = isWanted;
        this.file = file.index().isWithoutFrontMatter() ? withEmptyBlock(file, reader) : file;
        if (this.file.index().fences() == null) {
            List<Problem> problems = file.problems();
            throw refused(file, "", problems.isEmpty() ? "" : problems.get(0).message());
        }
    }

    private static <P extends Parsed> P withEmptyBlock(P file, Reader<P> reader) {
        Source source = file.index().source();
        String lineBreak = source.lineBreak(source.start());
        String block = "---" + lineBreak + "---" + lineBreak;
        return read(file, List.of(new Splice(source.start(), source.start(), block)), reader);
    }

    /** The file as changed so far. */
    P file() {
        return file;
    }

    /** Whether the file as changed so far is known to say all that is asked for. */
    boolean isDone() {
        return isDone;
    }

    /**
     * Changes every field that differs from what is asked for: all at once, so that the file is read again once; if that
     * does not give what is asked for, one after another.
     *
     * @param setAsAWhole the keys of lists of which also those items go that could not be read
     */
    void setFields(Map<String, @Nullable Object> asked, Set<String> setAsAWhole) {
        Map<String, @Nullable Object> current = file.fields();
        List<String> keys = changedKeys(current, asked);
        if (keys.size() > 1 && setTogether(keys, current, asked, setAsAWhole)) {
            return;
        }
        Map<String, @Nullable Object> next = new LinkedHashMap<>(current);
        for (String key : keys) {
            if (asked.containsKey(key)) {
                next.put(key, asked.get(key));
            } else {
                next.remove(key);
            }
            Map<String, @Nullable Object> before = key.equals(keys.get(0)) ? current : file.fields();
            if (!before.equals(next)) {
                setField(key, key, before, next, setAsAWhole, next.containsKey(key));
            }
        }
    }

    private boolean setTogether(
            List<String> keys,
            Map<String, @Nullable Object> current,
            Map<String, @Nullable Object> asked,
            Set<String> setAsAWhole) {
        EntryEditor entries = new EntryEditor(file.index(), setAsAWhole);
        List<Splice> all = new ArrayList<>();
        for (String key : keys) {
            Optional<List<Splice>> first =
                    candidates(entries, key, current.get(key), asked).findFirst();
            if (first.isEmpty()) {
                return false;
            }
            all.addAll(first.get());
        }
        Optional<P> changed = Splice.inOrder(all).map(this::read);
        if (changed.isEmpty() || newProblem(Set.copyOf(keys), changed.get()) != null || !isNext(changed.get(), asked)) {
            return false;
        }
        file = changed.get();
        return true;
    }

    private static Stream<List<Splice>> candidates(
            EntryEditor entries, String key, @Nullable Object current, Map<String, @Nullable Object> next) {
        return next.containsKey(key) ? entries.set(key, current, next.get(key)) : entries.remove(key);
    }

    /** Those in the file from the last to the first, for an alias comes after its anchor; then the new ones. */
    private List<String> changedKeys(Map<String, @Nullable Object> current, Map<String, @Nullable Object> asked) {
        List<Entry> inFile = file.index().entries().list();
        Set<String> keys = new LinkedHashSet<>();
        for (int index = inFile.size() - 1; index >= 0; index--) {
            addIfChanged(inFile.get(index).key(), current, asked, keys);
        }
        asked.keySet().forEach(key -> addIfChanged(key, current, asked, keys));
        current.keySet().forEach(key -> addIfChanged(key, current, asked, keys));
        return List.copyOf(keys);
    }

    private static void addIfChanged(
            String key, Map<String, @Nullable Object> current, Map<String, @Nullable Object> asked, Set<String> keys) {
        Object before = current.get(key);
        Object after = asked.get(key);
        boolean isSame = before == null && after == null
                ? current.containsKey(key) == asked.containsKey(key)
                : Objects.equals(before, after);
        if (!isSame) {
            keys.add(key);
        }
    }

    /**
     * Changes one field.
     *
     * @param property what was asked to change, in that field
     * @param stays whether that gets another value, and is not removed
     */
    void setField(String property, String key, Map<String, @Nullable Object> next, boolean stays) {
        if (!isNext(file, next)) {
            setField(property, key, file.fields(), next, Set.of(), stays);
        }
    }

    private void setField(
            String property,
            String key,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> next,
            Set<String> setAsAWhole,
            boolean stays) {
        EntryEditor entries = new EntryEditor(file.index(), setAsAWhole);
        Stream<List<Splice>> candidates = candidates(entries, key, before.get(key), next);
        String reason = tryAll(key, stays, candidates, next, changed -> isNext(changed, next));
        if (reason != null) {
            String obstacle = entries.obstacle(key, stays);
            throw refused(
                    file,
                    property,
                    obstacle != null ? obstacle : knownProblem(key).orElse(reason));
        }
    }

    /**
     * Takes the first candidate that leaves the body as it is, brings no new problem, and gives the fields asked for.
     *
     * @param key what is changed
     * @param stays whether it gets another value or name, and is not removed
     * @param next the fields asked for
     * @param isNext whether a changed file has them, or what comes as near as can be
     * @return null; the reason where there is no such candidate
     */
    private @Nullable String tryAll(
            String key,
            boolean stays,
            Stream<List<Splice>> candidates,
            Map<String, @Nullable Object> next,
            Predicate<P> isNext) {
        String reason = stays
                ? "the new value cannot be written here so that it is read back as that value"
                : "what is around it would not be read as before";
        String noCandidate = "it cannot be changed part by part, and as a whole it would lose its comments";
        Set<List<Splice>> tried = new HashSet<>();
        for (List<Splice> candidate : (Iterable<List<Splice>>) candidates::iterator) {
            Optional<List<Splice>> inOrder = Splice.inOrder(candidate);
            if (inOrder.isEmpty() || !tried.add(candidate)) {
                continue;
            }
            P changed = read(inOrder.get());
            Problem problem = newProblem(Set.of(key), changed);
            if (problem == null && isNext.test(changed)) {
                file = changed;
                return null;
            }
            reason = problem != null
                    ? problem.message()
                    : alsoChanged(key, changed, next).orElse(reason);
        }
        return tried.isEmpty() && stays ? noCandidate : reason;
    }

    private boolean isNext(P changed, Map<String, @Nullable Object> next) {
        isDone = isWanted.test(changed);
        return isDone || changed.fields().equals(next) && changed.body().equals(file.body());
    }

    /** Another key that would change as well. */
    private static Optional<String> alsoChanged(String key, Parsed changed, Map<String, @Nullable Object> next) {
        Map<String, @Nullable Object> found = changed.fields();
        return next.keySet().stream()
                .filter(other -> !other.equals(key) && !Objects.equals(found.get(other), next.get(other)))
                .findFirst()
                .map(other -> other + " would change with it; change that one first");
    }

    /** Gives a key another name. */
    void rename(String property, Stream<List<Splice>> candidates, Map<String, @Nullable Object> next) {
        String reason = tryAll(property, true, candidates, next, changed -> isNext(changed, next));
        if (reason != null) {
            throw refused(file, property, reason);
        }
    }

    /** Removes just what is at a place, if that can be: of equal items, it is the one. Tells whether it could be. */
    boolean removeAt(Place place, Map<String, @Nullable Object> next) {
        Stream<List<Splice>> candidates = new EntryEditor(file.index()).remove(place.entry(), place.steps());
        return tryAll(place.entry().key(), false, candidates, next, changed -> isNext(changed, next)) == null;
    }

    /** Removes what could not be read, or a part of it: what is left may be read then. */
    void remove(String property, String key, Stream<List<Splice>> candidates) {
        Map<String, @Nullable Object> others = without(file.fields(), key);
        String reason = tryAll(
                property,
                false,
                candidates,
                others,
                changed -> without(changed.fields(), key).equals(others)
                        && changed.body().equals(file.body()));
        if (reason != null) {
            throw refused(file, property, reason);
        }
    }

    private static Map<String, @Nullable Object> without(Map<String, @Nullable Object> fields, String key) {
        Map<String, @Nullable Object> others = new LinkedHashMap<>(fields);
        others.remove(key);
        return others;
    }

    /** Gives the file another body. */
    void setBody(List<List<Splice>> candidates, Object asked) {
        String reason = "the file would not be read as the body asked for";
        for (List<Splice> candidate : candidates) {
            P changed = read(candidate);
            Problem problem = newProblem(Set.of("body"), changed);
            if (problem == null && changed.body().equals(asked)) {
                file = changed;
                return;
            }
            reason = problem != null ? problem.message() : reason;
        }
        throw refused(file, "body", reason);
    }

    private P read(List<Splice> splices) {
        return read(file, splices, reader);
    }

    private static <P extends Parsed> P read(P file, List<Splice> splices, Reader<P> reader) {
        Source source = file.index().source();
        return reader.read(file, new Source(source.name(), Splice.apply(source.bytes(), splices)), splices);
    }

    /** An error that was not there before, or one that a changed key has still. A warning is no obstacle. */
    private @Nullable Problem newProblem(Set<String> keys, P changed) {
        if (changed.problems().isEmpty()) {
            return null;
        }
        Set<String> known = new HashSet<>();
        for (Problem problem : file.problems()) {
            known.add(kind(problem));
        }
        for (Problem problem : changed.problems()) {
            boolean isNew = !known.contains(kind(problem));
            if (problem.isError() && (isNew || keys.contains(problem.property()))) {
                return problem;
            }
        }
        return null;
    }

    /** A problem whatever the number of its item is: items before it may come and go. */
    private static String kind(Problem problem) {
        return problem.rule() + " " + ITEM.matcher(problem.property()).replaceFirst("");
    }

    /** What is wrong already with the key or with the file as a whole. */
    private Optional<String> knownProblem(String key) {
        return file.problems().stream()
                .filter(Problem::isError)
                .filter(problem ->
                        problem.property().isEmpty() || problem.property().equals(key))
                .map(Problem::message)
                .findFirst();
    }

    private static PostEditException refused(Parsed file, String property, String reason) {
        String prefix = property + ": ";
        return new PostEditException(
                file.index().source().name(),
                property,
                reason.startsWith(prefix) ? reason.substring(prefix.length()) : reason);
    }
}
