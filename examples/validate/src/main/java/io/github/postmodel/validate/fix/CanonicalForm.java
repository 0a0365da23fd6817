package io.github.postmodel.validate.fix;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostWriter;

/** The canonical form of files: what {@link PostWriter} makes of their posts. */
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
        if (!file.problems().isEmpty()) {
            throw new IllegalArgumentException(file.problems().get(0).in(file.name()));
        }
        PostFile canonical = file.withText(PostWriter.format(file.post()));
        if (!canonical.post().equals(file.post())) {
            throw new IllegalStateException(file.name() + ": the canonical form would not be read as the same post");
        }
        return canonical;
    }
}
