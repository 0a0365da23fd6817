package io.github.postmodel.io;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Tags that could not be read, all or some. A change must not take what could be read for all of them, so it is watched
 * whether it sets the tags as a whole, or goes on from those that could be read.
 */
final class UnreadTags {
    private static final String KEY = "tags";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[,\\s]+");

    /** What no file can have as a tag. */
    private static final String UNREAD = "\0 tags that could not be read";

    private final ParsedPost file;
    private Set<String> setAsAWhole = Set.of();

    UnreadTags(ParsedPost file) {
        this.file = file;
    }

    /** The post after a change. */
    Post after(Consumer<FrontMatter.Builder> change) {
        boolean someAreUnread = file.problems().stream()
                .anyMatch(problem ->
                        problem.property().equals(KEY) || problem.property().startsWith(KEY + "["));
        return file.post().with(someAreUnread ? fields -> watch(fields, change) : change);
    }

    private void watch(FrontMatter.Builder fields, Consumer<FrontMatter.Builder> change) {
        List<String> before = fields.build().tags();
        change.accept(fields.addTag(UNREAD));
        List<String> after = new ArrayList<>(fields.build().tags());
        if (!after.remove(UNREAD)) {
            setAsAWhole = Set.of(KEY);
            return;
        }
        fields.tags(after);
        if (!after.equals(before)) {
            refuseIfAllAreUnread();
        }
    }

    /** The keys that the change has set without regard to what was there. */
    Set<String> setAsAWhole() {
        return setAsAWhole;
    }

    /** Refuses tags that lack a word of what could not be read. */
    void refuseLoss(List<String> wanted) {
        Entry entry = file.index().entries().get(KEY);
        boolean hasAll = entry != null
                && entry.value().resolved() instanceof Node.Scalar scalar
                && BETWEEN_WORDS
                        .splitAsStream(scalar.text().strip())
                        .allMatch(word -> wanted.stream().anyMatch(tag -> tag.contains(word)));
        if (!hasAll && !wanted.equals(file.post().frontMatter().tags())) {
            refuseIfAllAreUnread();
        }
    }

    private void refuseIfAllAreUnread() {
        for (Problem problem : file.problems()) {
            if (problem.property().equals(KEY)) {
                throw new PostEditException(
                        file.index().source().name(), KEY, "what is there would be lost: " + problem.message());
            }
        }
    }
}
