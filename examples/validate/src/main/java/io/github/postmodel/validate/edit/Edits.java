package io.github.postmodel.validate.edit;

import io.github.postmodel.Field;
import io.github.postmodel.Problem;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostEditException;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.check.NewErrors;
import io.github.postmodel.validate.collections.ContentCollection;
import io.github.postmodel.validate.fix.Fixer;
import io.github.postmodel.validate.usage.DidYouMean;
import io.github.postmodel.validate.usage.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that is to be changed in the files of a run. Thread-safe. */
public final class Edits {
    private final List<Operation> operations;
    private final List<Condition> conditions;
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final Set<String> paths = ConcurrentHashMap.newKeySet();
    private final Set<Condition> meaningful = ConcurrentHashMap.newKeySet();
    private final Set<Condition> held = ConcurrentHashMap.newKeySet();

    /**
     * The changes of a run.
     *
     * @param operations what is changed, in this order
     * @param conditions in which files, as {@code --where} has them: those for which all hold
     * @throws Refusal if nothing is to be changed, or a condition cannot be read
     */
    public Edits(List<Operation> operations, List<String> conditions) {
        if (operations.isEmpty()) {
            throw new Refusal("no change is asked for; write one such as --set draft=false (try edit --help)");
        }
        this.operations = List.copyOf(operations);
        this.conditions = conditions.stream().map(Condition::parse).toList();
    }

    /**
     * Refuses values that no post can have.
     *
     * @param options how posts are read
     * @throws Refusal if there is one
     */
    public void checkFields(ReadOptions options) {
        for (Operation operation : operations) {
            Field field = Field.named(operation.property());
            if (field != null && operation instanceof SetValue set) {
                FieldValue.of(field, set.value(), options);
            }
        }
    }

    /**
     * Changes a file.
     *
     * @param file the file
     * @param collection the collection that it is in
     * @param check finds what is wrong with a file by itself
     */
    public Edited apply(PostFile file, ContentCollection collection, Function<PostFile, List<Problem>> check) {
        Typing typing = new Typing(collection, check);
        if (!isMeant(file, typing)) {
            return new Edited(file, List.of(), null);
        }
        try {
            return change(file, typing, check);
        } catch (PostEditException lossy) {
            String reason = String.valueOf(lossy.getMessage());
            String name = file.name() + ": ";
            return new Edited(file, List.of(), reason.startsWith(name) ? reason.substring(name.length()) : reason);
        } catch (Refusal refusal) {
            return new Edited(file, List.of(), refusal.getMessage());
        }
    }

    private Edited change(PostFile file, Typing typing, Function<PostFile, List<Problem>> check) {
        PostFile changed = file;
        List<String> done = new ArrayList<>();
        for (Operation operation : operations) {
            Property.checkDots(changed.markdown(), operation.property());
            PostFile next = operation.apply(changed, typing);
            if (next != changed) {
                done.add(operation.toString());
                changed = next;
            }
        }
        if (changed == file || changed.text().equals(file.text())) {
            return new Edited(file, List.of(), null);
        }
        Optional<String> refusal = refusal(check.apply(file), changed, check);
        return refusal.isEmpty() ? new Edited(changed, done, null) : new Edited(file, List.of(), refusal.get());
    }

    private static Optional<String> refusal(
            List<Problem> before, PostFile changed, Function<PostFile, List<Problem>> check) {
        Optional<Problem> doubt =
                changed.problems().stream().filter(Fixer::leavesDoubt).findFirst();
        return doubt.map(problem -> "not changed, for it breaks " + problem.rule() + ": " + problem.message())
                .or(() -> NewErrors.reason(before, check.apply(changed)).map(reason -> "not changed, for " + reason));
    }

    /** Whether all conditions hold for a file. Each is asked, for what is told at the end. */
    private boolean isMeant(PostFile file, Typing typing) {
        keys.addAll(file.markdown().frontMatter().keySet());
        operations.forEach(operation -> look(file.markdown(), operation.property()));
        boolean isMeant = true;
        for (Condition condition : conditions) {
            look(file.markdown(), condition.property());
            if (Property.isIn(file.markdown(), condition.property()) || typing.isKnown(condition.property())) {
                meaningful.add(condition);
            }
            boolean holds = condition.holds(file, typing);
            isMeant &= holds;
            if (holds) {
                held.add(condition);
            }
        }
        return isMeant;
    }

    private void look(MarkdownFile file, String path) {
        if (Property.isIn(file, path) || Property.isIn(file, Property.key(file, path))) {
            paths.add(path);
        }
    }

    /** Once all files are done: the conditions that ask for what none of them has, and that no key of theirs is for. */
    public List<String> faults() {
        return conditions.stream()
                .filter(this::isFaulty)
                .map(condition -> Condition.OPTION + " " + condition.text() + ": no file has "
                        + Problem.quote(condition.property()) + DidYouMean.hint(condition.property(), keys))
                .toList();
    }

    private boolean isFaulty(Condition condition) {
        return !keys.isEmpty()
                && !condition.isNegated()
                && !meaningful.contains(condition)
                && !isGone(condition.property());
    }

    /** Whether the same run before this one may have removed a key, or given it another name. */
    private boolean isGone(String path) {
        return operations.stream()
                .anyMatch(operation -> (operation instanceof UnsetKey || operation instanceof RenameKey)
                        && operation.property().equals(path));
    }

    /** What to say once all files are done: which conditions hold for none, and which keys may be others. */
    public List<String> notes() {
        Set<String> asked = new TreeSet<>();
        operations.stream()
                .filter(operation -> !(operation instanceof SetValue || operation instanceof AddValue))
                .forEach(operation -> asked.add(operation.property()));
        conditions.stream().filter(Condition::isNegated).forEach(condition -> asked.add(condition.property()));
        asked.removeAll(paths);
        for (Operation operation : operations) {
            if (operation instanceof RenameKey rename) {
                asked.remove(rename.name());
                // The second run finds the new name only.
                asked.removeIf(path -> path.equals(rename.property()) && keys.contains(rename.name()));
            }
        }
        List<String> notes = new ArrayList<>();
        for (Condition condition : conditions) {
            if (!held.contains(condition) && !isFaulty(condition)) {
                notes.add(Condition.OPTION + " " + condition.text() + " holds for no file");
            }
        }
        for (String path : asked) {
            String hint = DidYouMean.hint(path, keys);
            if (!hint.isEmpty()) {
                notes.add("no file has " + Problem.quote(path) + hint);
            }
        }
        return notes;
    }

    /**
     * What came of a file.
     *
     * @param file the changed file, not saved; the file as it was where nothing is changed
     * @param done what was changed, as it was typed
     * @param refusal why it cannot be changed; null where it can
     */
    public record Edited(
            PostFile file, List<String> done, @Nullable String refusal) {}
}
