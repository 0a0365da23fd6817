package io.github.postmodel;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a post links to. An open set: a kind that is none of the constants is kept as it is, and a rule warns about it.
 *
 * @param value the kind as the file has it
 */
public record PostKind(String value) implements Serializable {
    /** An article, a page, a video: {@code link}. */
    public static final PostKind LINK = new PostKind("link");

    /** The notes of a release: {@code release}. */
    public static final PostKind RELEASE = new PostKind("release");

    /**
     * Checks that the value is not null.
     *
     * @param value the kind as the file has it
     */
    public PostKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Whether this is one of the constants.
     *
     * @return true for {@link #LINK} and {@link #RELEASE}
     */
    public boolean isKnown() {
        // Not by the equals of a record: linking it would slow a command that runs for a moment.
        return value.equals(LINK.value) || value.equals(RELEASE.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
