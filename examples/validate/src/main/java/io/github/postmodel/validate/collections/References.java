package io.github.postmodel.validate.collections;

import io.github.postmodel.Problem;
import io.github.postmodel.Severity;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.validate.settings.CollectionRules;
import io.github.postmodel.validate.settings.CollectionSettings;
import io.github.postmodel.validate.settings.Reference;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.usage.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds values that name no entry of another collection. The entries are those on the disk, whichever files the run
 * checks. Thread-safe.
 */
final class References {
    private static final int MOST_SHOWN = 5;

    private final Settings settings;
    private final boolean gitignore;
    private final Map<String, SortedSet<String>> entries = new ConcurrentHashMap<>();

    References(Settings settings, boolean gitignore) {
        this.settings = settings;
        this.gitignore = gitignore;
    }

    /** What is wrong with the references of a file, each with its range. */
    List<Problem> check(MarkdownFile file, Map<String, @Nullable Object> values) {
        List<Problem> problems = new ArrayList<>();
        for (Reference reference : settings.references()) {
            Object value = values;
            if (!values.containsKey(reference.property())) {
                check(file, reference, "", value, PropertyPath.steps(reference.property()), problems);
            } else {
                check(
                        file,
                        reference,
                        PropertyPath.key("", reference.property()),
                        values.get(reference.property()),
                        List.of(),
                        problems);
            }
        }
        return problems;
    }

    private void check(
            MarkdownFile file,
            Reference reference,
            String path,
            @Nullable Object value,
            List<Object> steps,
            List<Problem> problems) {
        if (value instanceof List<?> items) {
            for (int index = 0; index < items.size(); index++) {
                check(file, reference, PropertyPath.index(path, index), items.get(index), steps, problems);
            }
        } else if (!steps.isEmpty()) {
            if (value instanceof Map<?, ?> map && map.get(steps.get(0)) != null) {
                check(
                        file,
                        reference,
                        PropertyPath.key(path, String.valueOf(steps.get(0))),
                        map.get(steps.get(0)),
                        steps.subList(1, steps.size()),
                        problems);
            }
        } else if (value != null && !(value instanceof Map)) {
            String name = value.toString();
            SortedSet<String> known = entries(reference.collection());
            if (!known.contains(name)) {
                problems.add(new Problem(
                        CollectionRules.REFERENCE_MISSING,
                        Severity.ERROR,
                        path,
                        path + " " + Problem.quote(name) + " is not in the collection " + reference.collection()
                                + help(name, known),
                        file.locate(path)));
            }
        }
    }

    /** The entries that a property may name; lists between its keys do not count. */
    List<String> names(List<Object> path) {
        List<Object> keys = path.stream().filter(String.class::isInstance).toList();
        return settings.references().stream()
                .filter(reference -> keys.equals(List.of(reference.property()))
                        || keys.equals(PropertyPath.steps(reference.property())))
                .flatMap(reference -> entries(reference.collection()).stream())
                .toList();
    }

    private static String help(String name, SortedSet<String> known) {
        String hint = DidYouMean.hint(name, known);
        if (!hint.isEmpty()) {
            return hint;
        }
        if (known.isEmpty()) {
            return ", which has no files; see its files in the settings";
        }
        List<String> some = known.stream().limit(MOST_SHOWN).toList();
        int more = known.size() - some.size();
        return "; it has " + String.join(", ", some) + (more > 0 ? " and " + more + " more" : "");
    }

    private SortedSet<String> entries(String collection) {
        return entries.computeIfAbsent(collection, name -> {
            CollectionSettings named = settings.collections().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            return new EntryNames(settings, gitignore).of(named);
        });
    }
}
