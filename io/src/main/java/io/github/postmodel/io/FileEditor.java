package io.github.postmodel.io;

import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.edit.EntryEditor;
import io.github.postmodel.io.internal.edit.Splice;
import io.github.postmodel.io.internal.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes another file of one, by changing the entries that differ and nothing else. Each change is read again before it
 * counts: a candidate that does not give the value asked for is dropped for the next.
 *
 * @param <P> how the file is read
 */
final class FileEditor<P extends Parsed> {
    private final Function<Source, P> reader;
    private final Predicate<P> isWanted;
    private P file;

    /**
     * An editor of a file.
     *
     * @param reader reads a changed file as this one was read
     * @param isWanted a quick way to see that a changed file says all that is asked for
     * @throws PostEditException if the file cannot be divided into front matter and body
     */
    FileEditor(P file, Function<Source, P> reader, Predicate<P> isWanted) {
        this.reader = reader;
        this.isWanted = isWanted;
        this.file = file.index().isWithoutFrontMatter() ? withEmptyBlock(file, reader) : file;
        if (this.file.index().fences() == null) {
            List<Problem> problems = file.problems();
            throw refused(file, "", problems.isEmpty() ? "" : problems.get(0).message());
        }
    }

    private static <P extends Parsed> P withEmptyBlock(P file, Function<Source, P> reader) {
        Source source = file.index().source();
        String lineBreak = source.lineBreak(source.start());
        String block = "---" + lineBreak + "---" + lineBreak;
        Splice opening = new Splice(source.start(), source.start(), block);
        return reader.apply(new Source(source.name(), Splice.apply(source.bytes(), List.of(opening))));
    }

    /** The file as changed so far. */
    P file() {
        return file;
    }

    /** Changes every field that differs from what is asked for. */
    void setFields(Map<String, @Nullable Object> asked) {
        Map<String, @Nullable Object> current = file.fields();
        Map<String, @Nullable Object> next = new LinkedHashMap<>(current);
        for (String key : changedKeys(current, asked)) {
            if (asked.containsKey(key)) {
                next.put(key, asked.get(key));
            } else {
                next.remove(key);
            }
            setField(key, current.get(key), next);
        }
    }

    /** Those in the file from the last to the first, for an alias comes after its anchor; then the new ones. */
    private List<String> changedKeys(Map<String, @Nullable Object> current, Map<String, @Nullable Object> asked) {
        List<String> inFile = new ArrayList<>();
        file.index().entries().list().forEach(entry -> inFile.add(entry.key()));
        Collections.reverse(inFile);
        Set<String> keys = new LinkedHashSet<>(inFile);
        keys.addAll(current.keySet());
        keys.addAll(asked.keySet());
        keys.removeIf(key ->
                current.containsKey(key) == asked.containsKey(key) && Objects.equals(current.get(key), asked.get(key)));
        return List.copyOf(keys);
    }

    private void setField(String key, @Nullable Object current, Map<String, @Nullable Object> next) {
        EntryEditor entry = new EntryEditor(file.index(), key);
        boolean stays = next.containsKey(key);
        List<List<Splice>> candidates = stays ? entry.set(current, next.get(key)) : entry.remove();
        String reason = tryAll(key, candidates, next);
        if (reason != null) {
            String obstacle = entry.obstacle(stays);
            throw refused(
                    file, key, obstacle != null ? obstacle : knownProblem(key).orElse(reason));
        }
    }

    /**
     * Takes the first candidate that leaves the body as it is, brings no new problem, and gives the fields asked for.
     *
     * @param key what is changed
     * @return null; the reason where there is no such candidate
     */
    private @Nullable String tryAll(String key, List<List<Splice>> candidates, Map<String, @Nullable Object> next) {
        String reason = "the new value cannot be written here so that it is read back as that value";
        for (List<Splice> candidate : candidates) {
            P changed = read(candidate);
            Problem problem = newProblem(key, changed);
            if (problem == null && (isWanted.test(changed) || isNext(changed, next))) {
                file = changed;
                return null;
            }
            reason = problem != null ? problem.message() : reason;
        }
        return reason;
    }

    private boolean isNext(P changed, Map<String, @Nullable Object> next) {
        return changed.fields().equals(next) && changed.body().equals(file.body());
    }

    /** Changes something by the first of some candidates that leaves the fields as asked for, and the body as it is. */
    void change(String property, List<List<Splice>> candidates, Map<String, @Nullable Object> next) {
        String reason = tryAll(property, candidates, next);
        if (reason != null) {
            throw refused(file, property, reason);
        }
    }

    /** Gives the file another body. */
    void setBody(List<List<Splice>> candidates, Object asked) {
        String reason = "the file would not be read as the body asked for";
        for (List<Splice> candidate : candidates) {
            P changed = read(candidate);
            Problem problem = newProblem("body", changed);
            if (problem == null && changed.body().equals(asked)) {
                file = changed;
                return;
            }
            reason = problem != null ? problem.message() : reason;
        }
        throw refused(file, "body", reason);
    }

    private P read(List<Splice> splices) {
        Source source = file.index().source();
        return reader.apply(new Source(source.name(), Splice.apply(source.bytes(), splices)));
    }

    /** An error that was not there before, or one that the changed key has still. A warning is no obstacle. */
    private @Nullable Problem newProblem(String key, P changed) {
        if (changed.problems().isEmpty()) {
            return null;
        }
        Set<String> known = new HashSet<>();
        for (Problem problem : file.problems()) {
            known.add(problem.rule() + " " + problem.property());
        }
        for (Problem problem : changed.problems()) {
            boolean isNew = !known.contains(problem.rule() + " " + problem.property());
            if (problem.isError() && (isNew || problem.property().equals(key))) {
                return problem;
            }
        }
        return null;
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
