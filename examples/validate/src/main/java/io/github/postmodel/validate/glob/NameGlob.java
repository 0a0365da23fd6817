package io.github.postmodel.validate.glob;

import java.util.List;

/** A pattern of one name: sets of characters, and {@code *} for any number of characters. */
final class NameGlob {
    /** What {@code *} is. */
    static final CharSet STAR = CharSet.any();

    /** What {@code **} is: not a pattern of one name, but of any number of names, also none. */
    static final NameGlob FOLDERS = new NameGlob(List.of());

    private final CharSet[] parts;
    private final int leastLength;

    NameGlob(List<CharSet> parts) {
        this.parts = parts.toArray(new CharSet[0]);
        int least = 0;
        for (CharSet part : parts) {
            least += part == STAR ? 0 : 1;
        }
        this.leastLength = least;
    }

    /**
     * Whether the name between two indexes of a path matches. Only the last {@code *} is ever tried with more
     * characters: where the parts before it match, they match best with as few as possible. So the time does not grow
     * with the number of stars.
     */
    boolean matches(String path, int from, int to) {
        if (leastLength > to - from) {
            return false;
        }
        int at = from;
        int part = 0;
        int star = -1;
        int starEnd = from;
        while (at < to) {
            if (part < parts.length && parts[part] == STAR) {
                star = part++;
                starEnd = at;
            } else if (part < parts.length && parts[part].has(path.codePointAt(at))) {
                part++;
                at = next(path, at);
            } else if (star >= 0) {
                starEnd = next(path, starEnd);
                at = starEnd;
                part = star + 1;
            } else {
                return false;
            }
        }
        while (part < parts.length && parts[part] == STAR) {
            part++;
        }
        return part == parts.length;
    }

    private static int next(String path, int at) {
        return at + Character.charCount(path.codePointAt(at));
    }
}
