package io.github.postmodel.validate;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostWriter;

/** The canonical form of files: what {@link PostWriter} makes of their posts. */
final class CanonicalForm {
    private CanonicalForm() {}

    /**
     * A file in the canonical form. Values and body are kept; comments, quotes and line endings of the front matter are
     * not.
     *
     * @param file a file without {@link PostFile#problems()}
     * @return the file in the canonical form, not saved; the file itself where it is in that form
     * @throws IllegalArgumentException if the file has problems: what could not be read would be lost
     */
    static PostFile of(PostFile file) {
        if (!file.problems().isEmpty()) {
            throw new IllegalArgumentException(file.problems().get(0).in(file.name()));
        }
        PostFile canonical = file.withText(PostWriter.format(file.post()));
        if (!canonical.post().equals(file.post())) {
            throw new IllegalStateException(
                    file.name() + ": the canonical form would not be read back as the same post");
        }
        return canonical;
    }
}
