package io.github.postmodel.validation;

import io.github.postmodel.LocatedPost;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks the posts of a set, such as a folder, against the rules that hold between them, and between a post and the name
 * of its file: {@link Rule#EXTERNAL_URL_DUPLICATE}, {@link Rule#SLUG_DUPLICATE}, {@link Rule#DATE_FILE_NAME}. The posts
 * are given one after the other, and each is checked in view of those before it, so that the same order gives the same
 * problems. Of each post only a key and a place is kept for each rule, not the post.
 *
 * <pre>{@code
 * PostSetValidator between = PostSetValidator.create();
 * for (PostFile file : files) {
 *     problems.addAll(between.check(file, file.name()));
 * }
 * }</pre>
 *
 * <p>Make one for each run; it is not thread-safe. What takes time can be done on any thread: {@link #prepare} makes the
 * {@link Entry} that {@link #check(Entry)} then takes in order. Where no thread sees all posts, as on a cluster, gather
 * the {@link Claim}s by rule and key: the first in the order of the set may keep the key, and each of the others has the
 * problem {@link Claim#lostTo}. Nothing may be null, and nothing that is returned is.
 */
public final class PostSetValidator {
    private final Map<Rule, Map<String, Claim.Place>> first = new EnumMap<>(Rule.class);

    private PostSetValidator() {}

    /**
     * A validator that has seen no post.
     *
     * @return the validator
     */
    public static PostSetValidator create() {
        return new PostSetValidator();
    }

    /**
     * Finds out about a post by itself. May be called on any thread.
     *
     * @param file the post
     * @param path the file's path, as messages are to show it
     * @return what to give to {@link #check(Entry)}
     */
    public static Entry prepare(LocatedPost file, String path) {
        Objects.requireNonNull(file, "file");
        FileName name = FileName.of(Objects.requireNonNull(path, "path"));
        List<Claim> claims = new ArrayList<>(2);
        add(ExternalUrls.claim(file, path), claims);
        add(Slugs.claim(file, name, path), claims);
        Problem ofDate = FileDates.check(file, name);
        return new Entry(ofDate == null ? List.of() : List.of(ofDate), claims);
    }

    private static void add(@Nullable Claim claim, List<Claim> claims) {
        if (claim != null) {
            claims.add(claim);
        }
    }

    /**
     * What is wrong with a post in view of those before it.
     *
     * @param file the post
     * @param path the file's path, as messages are to show it
     * @return the problems, each with its range, in {@link Problem#ORDER}; empty where there are none
     */
    public List<Problem> check(LocatedPost file, String path) {
        return check(prepare(file, path));
    }

    /**
     * What is wrong with a post in view of those before it.
     *
     * @param entry the post, as {@link #prepare} made it
     * @return the problems, each with its range, in {@link Problem#ORDER}; empty where there are none
     */
    public List<Problem> check(Entry entry) {
        List<Problem> problems = Objects.requireNonNull(entry, "entry").problems();
        for (Claim claim : entry.claims()) {
            Claim.Place before = places(claim.rule()).putIfAbsent(claim.key(), claim.place());
            if (before != null) {
                problems = problems.isEmpty() ? new ArrayList<>() : new ArrayList<>(problems);
                problems.add(claim.lostTo(before));
                problems.sort(Problem.ORDER);
            }
        }
        return problems;
    }

    private Map<String, Claim.Place> places(Rule rule) {
        Map<String, Claim.Place> places = first.get(rule);
        if (places == null) {
            places = new HashMap<>();
            first.put(rule, places);
        }
        return places;
    }

    /**
     * What the rules ask of one post. Immutable.
     *
     * @param problems what is wrong with it whatever the other posts are
     * @param claims what it claims for itself, at most one for each rule
     */
    public record Entry(List<Problem> problems, List<Claim> claims) implements Serializable {
        /**
         * Copies defensively.
         *
         * @param problems what is wrong with it
         * @param claims what it claims
         */
        public Entry {
            problems = List.copyOf(problems);
            claims = List.copyOf(claims);
        }
    }
}
