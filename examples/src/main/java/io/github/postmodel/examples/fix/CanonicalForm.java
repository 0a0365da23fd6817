package io.github.postmodel.examples.fix;

import io.github.postmodel.io.PostFile;

/** The canonical form of files: what {@link io.github.postmodel.io.PostWriter} makes of their posts. */
public final class CanonicalForm {
    private CanonicalForm() {}

    /**
     * A file in the canonical form. The values and the body stay; comments, quotes and line endings of the front matter
     * do not.
     *
     * @param file a file without {@link PostFile#problems()}
     * @return the file in the canonical form, not saved; the file itself where it has that form
     * @throws IllegalArgumentException if the file has problems: what could not be read would get lost
     */
    public static PostFile of(PostFile file) {
        return file;
    }
}
