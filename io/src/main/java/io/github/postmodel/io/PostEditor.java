package io.github.postmodel.io;

import io.github.postmodel.Body;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
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
import org.jspecify.annotations.Nullable;

/**
 * Makes another post of the one in a file, by changing the entries that differ and nothing else. Each change is parsed
 * again before it counts: a way of writing it that does not give the value asked for is dropped for the next.
 */
final class PostEditor {
    private final Post wanted;
    private final ReadOptions options;
    private ParsedPost file;

    private PostEditor(ParsedPost file, Post wanted, ReadOptions options) {
        this.file = file;
        this.wanted = wanted;
        this.options = options;
    }

    /**
     * The file with that post.
     *
     * @throws PostEditException if a change cannot be made without loss
     */
    static ParsedPost edit(ParsedPost file, Post wanted, ReadOptions options) {
        if (file.fences() == null) {
            String reason =
                    file.problems().isEmpty() ? "" : file.problems().get(0).message();
            throw new PostEditException(file.source().name(), "", reason);
        }
        PostEditor editor = new PostEditor(file, wanted, options);
        editor.editFields();
        editor.editBody();
        if (!editor.file.post().equals(wanted)) {
            throw new PostEditException(file.source().name(), "", "the changed file would not be read as the post");
        }
        return editor.file;
    }

    private void editFields() {
        Map<String, @Nullable Object> current = Fields.of(file.post().frontMatter());
        Map<String, @Nullable Object> asked = Fields.of(wanted.frontMatter());
        Map<String, @Nullable Object> next = new LinkedHashMap<>(current);
        for (String key : changedKeys(current, asked)) {
            if (asked.containsKey(key)) {
                next.put(key, asked.get(key));
            } else {
                next.remove(key);
            }
            editField(key, current.get(key), next);
        }
    }

    /** Those in the file from the last to the first, for an alias stands behind its anchor; then the new ones. */
    private List<String> changedKeys(Map<String, @Nullable Object> current, Map<String, @Nullable Object> wanted) {
        List<String> inFile = new ArrayList<>();
        file.entries().list().forEach(entry -> inFile.add(entry.key()));
        Collections.reverse(inFile);
        Set<String> keys = new LinkedHashSet<>(inFile);
        keys.addAll(current.keySet());
        keys.addAll(wanted.keySet());
        keys.removeIf(key -> current.containsKey(key) == wanted.containsKey(key)
                && Objects.equals(current.get(key), wanted.get(key)));
        return List.copyOf(keys);
    }

    private void editField(String key, @Nullable Object current, Map<String, @Nullable Object> next) {
        EntryEditor entry = new EntryEditor(file, key);
        String reason = "no way of writing the new value in this file is read back as that value";
        for (List<Splice> way : next.containsKey(key) ? entry.set(current, next.get(key)) : entry.remove()) {
            ParsedPost changed = parse(way);
            Problem problem = newProblem(key, changed);
            if (problem == null && (changed.post().equals(wanted) || isNext(changed.post(), next))) {
                file = changed;
                return;
            }
            reason = problem != null ? problem.message() : reason;
        }
        String obstacle = entry.obstacle(next.containsKey(key));
        reason = obstacle != null ? obstacle : knownProblem(key).orElse(reason);
        String prefix = key + ": ";
        reason = reason.startsWith(prefix) ? reason.substring(prefix.length()) : reason;
        throw new PostEditException(file.source().name(), key, reason);
    }

    /** Whether a post has the fields that a change shall give, and the body as it is. */
    private boolean isNext(Post post, Map<String, @Nullable Object> next) {
        return Fields.of(post.frontMatter()).equals(next)
                && post.body().equals(file.post().body());
    }

    private void editBody() {
        Body current = file.post().body();
        Body asked = wanted.body();
        if (current.equals(asked)) {
            return;
        }
        String reason = "the file would not be read as the body asked for";
        for (List<Splice> way : new BodyEditor(file).set(current, asked)) {
            ParsedPost changed = parse(way);
            Problem problem = newProblem("body", changed);
            if (problem == null && changed.post().body().equals(asked)) {
                file = changed;
                return;
            }
            reason = problem != null ? problem.message() : reason;
        }
        throw new PostEditException(file.source().name(), "body", reason);
    }

    private ParsedPost parse(List<Splice> splices) {
        byte[] bytes = Splice.apply(file.source().bytes(), splices);
        return ParsedPost.parse(new Source(file.source().name(), bytes), options);
    }

    /** A problem that was not there before, or one that the changed key has still. */
    private @Nullable Problem newProblem(String key, ParsedPost changed) {
        if (changed.problems().isEmpty()) {
            return null;
        }
        Set<String> known = new HashSet<>();
        for (Problem problem : file.problems()) {
            known.add(problem.rule() + " " + problem.property());
        }
        for (Problem problem : changed.problems()) {
            boolean isNew = !known.contains(problem.rule() + " " + problem.property());
            if (isNew || problem.property().equals(key)) {
                return problem;
            }
        }
        return null;
    }

    /** What is wrong already with the key or with the file as a whole. */
    private Optional<String> knownProblem(String key) {
        return file.problems().stream()
                .filter(problem ->
                        problem.property().isEmpty() || problem.property().equals(key))
                .map(Problem::message)
                .findFirst();
    }
}
