package io.github.postmodel.validate.check;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validate.collections.Catalog;
import io.github.postmodel.validate.collections.ContentCollection;
import io.github.postmodel.validate.settings.RuleSelection;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validation.Claim;
import io.github.postmodel.validation.PostSetValidator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the posts of a run claim for themselves, so that a change of one of them can be held to the rules between posts.
 * Of each post only a key and a place is kept for each rule.
 */
public final class OtherPosts {
    /** No posts: what rules between posts say is not asked. */
    public static final OtherPosts NONE = new OtherPosts();

    private final Map<Key, List<Claim.Place>> places = new HashMap<>();

    private OtherPosts() {}

    /** What is claimed. */
    private record Key(Rule rule, String key) {
        static Key of(Claim claim) {
            return new Key(claim.rule(), claim.key());
        }
    }

    /** Whether a rule between posts is an error for some files, so that a change may be refused for it. */
    public static boolean areNeeded(Settings settings) {
        return Stream.concat(
                        Stream.of(settings.rules()),
                        settings.collections().stream().map(collection -> collection.rules()))
                .anyMatch(OtherPosts::hasError);
    }

    private static boolean hasError(RuleSelection rules) {
        return rules.isError(Rule.EXTERNAL_URL_DUPLICATE) || rules.isError(Rule.SLUG_DUPLICATE);
    }

    /** Reads posts; what cannot be read claims nothing. */
    public static OtherPosts in(Collection<Path> files, Catalog catalog) {
        OtherPosts posts = new OtherPosts();
        for (Path path : files) {
            ContentCollection collection = catalog.of(path.toString());
            if (collection.isPost()) {
                try {
                    posts.add(PostFile.open(path, collection.readOptions()));
                } catch (PostReadException toldByTheRun) {
                    // The run opens it as well, and tells why it cannot.
                }
            }
        }
        return posts;
    }

    private void add(PostFile file) {
        for (Claim claim : claims(file)) {
            places.merge(Key.of(claim), List.of(claim.place()), OtherPosts::joined);
        }
    }

    private static List<Claim> claims(PostFile file) {
        return PostSetValidator.prepare(file, file.name()).claims();
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** A post has become another. */
    public synchronized void change(PostFile before, PostFile after) {
        for (Claim claim : claims(before)) {
            places.computeIfPresent(Key.of(claim), (key, all) -> {
                List<Claim.Place> others = others(all, claim);
                return others.isEmpty() ? null : others;
            });
        }
        add(after);
    }

    private static List<Claim.Place> others(List<Claim.Place> all, Claim claim) {
        return all.stream()
                .filter(place -> !place.path().equals(claim.place().path()))
                .toList();
    }

    /** What is wrong with a post in view of the others, whether they come before it or after. */
    synchronized List<Problem> problems(PostSetValidator.Entry entry) {
        List<Problem> problems = new ArrayList<>(entry.problems());
        for (Claim claim : entry.claims()) {
            others(places.getOrDefault(Key.of(claim), List.of()), claim).stream()
                    .findFirst()
                    .map(claim::lostTo)
                    .ifPresent(problems::add);
        }
        return problems;
    }
}
