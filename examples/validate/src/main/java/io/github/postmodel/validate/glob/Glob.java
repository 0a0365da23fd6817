package io.github.postmodel.validate.glob;

import io.github.postmodel.validate.usage.Refusal;
import java.util.List;

/**
 * A pattern of paths: {@code *} and {@code ?} stay within a name, {@code **} is any number of folders, {@code [a-z]}
 * is a set, and {@code \} takes the next character as it is. Immutable and thread-safe.
 */
public final class Glob {
    private final NameGlob[] names;

    private Glob(List<NameGlob> names) {
        this.names = names.toArray(new NameGlob[0]);
    }

    /**
     * Reads a pattern of the command line or the settings.
     *
     * @throws Refusal if it is not a pattern, or can never match
     */
    public static Glob of(String glob) {
        return new Glob(new GlobParser(glob, true).names());
    }

    /**
     * Reads a pattern of a {@code .gitignore}, where an empty range in a set is no fault.
     *
     * @throws Refusal if to git it matches nothing
     */
    public static Glob ofGitignore(String glob) {
        return new Glob(new GlobParser(glob, false).names());
    }

    /**
     * Whether a path matches.
     *
     * @param path names with slashes between them
     * @param from the index where the part of it that counts starts
     */
    public boolean matches(String path, int from) {
        int at = from;
        int name = 0;
        int folders = -1;
        int foldersEnd = from;
        // As NameGlob does with characters and stars.
        while (at <= path.length()) {
            int end = nameEnd(path, at);
            if (name < names.length && names[name] == NameGlob.FOLDERS) {
                folders = name++;
                foldersEnd = at;
            } else if (name < names.length && names[name].matches(path, at, end)) {
                name++;
                at = end + 1;
            } else if (folders >= 0) {
                foldersEnd = nameEnd(path, foldersEnd) + 1;
                at = foldersEnd;
                name = folders + 1;
            } else {
                return false;
            }
        }
        return name == names.length;
    }

    /** Whether a path matches that goes on from this one: only then it is worth to look into the folder. */
    public boolean matchesBelow(String folder) {
        boolean[] reached = new boolean[names.length + 1];
        reached[0] = true;
        for (int at = 0; at <= folder.length(); ) {
            int end = nameEnd(folder, at);
            boolean[] next = new boolean[names.length + 1];
            for (int name = 0; name < names.length; name++) {
                boolean isFolders = names[name] == NameGlob.FOLDERS;
                // No folder at all for a **, or one more.
                reached[name + 1] |= reached[name] && isFolders;
                next[name] |= reached[name] && isFolders;
                next[name + 1] |= reached[name] && !isFolders && names[name].matches(folder, at, end);
            }
            reached = next;
            at = end + 1;
        }
        for (int name = 0; name < names.length; name++) {
            if (reached[name]) {
                return true;
            }
        }
        return false;
    }

    /** The index of the first of some characters in a pattern; its length where there is none. */
    public static int indexOfAny(String characters, String glob) {
        int at = 0;
        while (at < glob.length() && characters.indexOf(glob.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int nameEnd(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }
}
