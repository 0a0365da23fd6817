package io.github.postmodel.io;

import io.github.postmodel.Body;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes another post of the one in a file, by changing the entries that differ and nothing else. Each change is parsed
 * again before it counts: a way of writing it that does not give the value asked for is dropped for the next.
 */
final class PostEditor {
    private final ReadOptions options;
    private ParsedPost file;

    private PostEditor(ParsedPost file, ReadOptions options) {
        this.file = file;
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
        PostEditor editor = new PostEditor(file, options);
        editor.editFields(Fields.of(wanted.frontMatter()));
        editor.editBody(wanted.body());
        if (!editor.file.post().equals(wanted)) {
            throw new PostEditException(file.source().name(), "", "the changed file would not be read as the post");
        }
        return editor.file;
    }

    private void editFields(Map<String, @Nullable Object> wanted) {
        Map<String, @Nullable Object> current = Fields.of(file.post().frontMatter());
        Set<String> keys = new LinkedHashSet<>(current.keySet());
        keys.addAll(wanted.keySet());
        for (String key : keys) {
            boolean same = current.containsKey(key) == wanted.containsKey(key)
                    && Objects.equals(current.get(key), wanted.get(key));
            if (!same) {
                Map<String, @Nullable Object> next = new LinkedHashMap<>(current);
                if (wanted.containsKey(key)) {
                    next.put(key, wanted.get(key));
                } else {
                    next.remove(key);
                }
                editField(key, current, next);
                current = next;
            }
        }
    }

    private void editField(String key, Map<String, @Nullable Object> current, Map<String, @Nullable Object> next) {
        EntryEditor entry = new EntryEditor(file, key);
        List<List<Splice>> ways = next.containsKey(key) ? entry.set(current.get(key), next.get(key)) : entry.remove();
        for (List<Splice> way : ways) {
            ParsedPost changed = parse(way);
            if (Fields.of(changed.post().frontMatter()).equals(next)
                    && changed.post().body().equals(file.post().body())
                    && hasNoNewProblem(changed)) {
                file = changed;
                return;
            }
        }
        throw new PostEditException(file.source().name(), key, entry.whyNot());
    }

    private void editBody(Body wanted) {
        Body current = file.post().body();
        if (current.equals(wanted)) {
            return;
        }
        for (List<Splice> way : new BodyEditor(file).set(current, wanted)) {
            ParsedPost changed = parse(way);
            if (changed.post().body().equals(wanted) && hasNoNewProblem(changed)) {
                file = changed;
                return;
            }
        }
        throw new PostEditException(file.source().name(), "body", "the file would not be read as the body asked for");
    }

    private ParsedPost parse(List<Splice> splices) {
        byte[] bytes = Splice.apply(file.source().bytes(), splices);
        return ParsedPost.parse(new Source(file.source().name(), bytes), options);
    }

    private boolean hasNoNewProblem(ParsedPost changed) {
        if (changed.problems().isEmpty()) {
            return true;
        }
        Set<String> known = new HashSet<>();
        for (Problem problem : file.problems()) {
            known.add(problem.rule() + " " + problem.property());
        }
        return changed.problems().stream()
                .allMatch(problem -> known.contains(problem.rule() + " " + problem.property()));
    }
}
