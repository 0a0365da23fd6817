package io.github.postmodel.validate.lsp.site;

import io.github.postmodel.Rule;
import io.github.postmodel.validation.Claim;
import io.github.postmodel.validation.PostSetValidator;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site, and what each claims for itself. As in a run, of two files with the same claim the later is
 * wrong, in the order in which a folder is read. Thread-safe.
 */
final class SiteIndex {
    /** Name by name, as folders are read; a whole path has its separators in the way. */
    static final Comparator<Path> ORDER = SiteIndex::compare;

    private final NavigableMap<Path, FileFacts> files = new TreeMap<>(ORDER);
    private final Map<Key, NavigableMap<Path, Claim>> claims = new HashMap<>();

    private record Key(Rule rule, String key) {}

    private static int compare(Path one, Path other) {
        int common = Math.min(one.getNameCount(), other.getNameCount());
        for (int index = 0; index < common; index++) {
            int order =
                    one.getName(index).toString().compareTo(other.getName(index).toString());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.getNameCount(), other.getNameCount());
    }

    synchronized boolean has(Path file) {
        return files.containsKey(file);
    }

    /** The files in their order. */
    synchronized List<Path> files() {
        return List.copyOf(files.keySet());
    }

    /** The tags of all files, in the order of the alphabet. */
    synchronized List<String> tags() {
        Set<String> tags = new TreeSet<>();
        files.values().forEach(facts -> tags.addAll(facts.tags()));
        return List.copyOf(tags);
    }

    /**
     * Takes a file as it is now.
     *
     * @return the other files that this may concern: those that claim the same as it does, or did
     */
    synchronized Set<Path> put(Path file, FileFacts facts) {
        FileFacts before = files.put(file, facts);
        return replace(file, claims(before), claims(facts));
    }

    /**
     * Forgets a file.
     *
     * @return the other files that this may concern
     */
    synchronized Set<Path> remove(Path file) {
        return replace(file, claims(files.remove(file)), List.of());
    }

    /** The claim of the first file that claims the same; null where that is the file itself. */
    synchronized @Nullable Claim first(Path file, Claim claim) {
        NavigableMap<Path, Claim> same = claims.get(new Key(claim.rule(), claim.key()));
        return same == null || same.isEmpty() || same.firstKey().equals(file)
                ? null
                : same.firstEntry().getValue();
    }

    private static List<Claim> claims(@Nullable FileFacts facts) {
        PostSetValidator.Entry entry = facts == null ? null : facts.entry();
        return entry == null ? List.of() : entry.claims();
    }

    private Set<Path> replace(Path file, List<Claim> before, List<Claim> after) {
        Set<Path> concerned = new HashSet<>();
        if (!before.equals(after)) {
            before.forEach(claim -> {
                NavigableMap<Path, Claim> same = same(claim);
                same.remove(file);
                concerned.addAll(same.keySet());
                if (same.isEmpty()) {
                    claims.remove(new Key(claim.rule(), claim.key()));
                }
            });
            after.forEach(claim -> {
                NavigableMap<Path, Claim> same = same(claim);
                same.put(file, claim);
                concerned.addAll(same.keySet());
            });
            concerned.remove(file);
        }
        return concerned;
    }

    private NavigableMap<Path, Claim> same(Claim claim) {
        return claims.computeIfAbsent(new Key(claim.rule(), claim.key()), key -> new TreeMap<>(ORDER));
    }
}
