package io.github.postmodel.io;

/**
 * A change cannot be made in a file without loss. The message names the file, the key and the reason. Nothing has been
 * changed.
 */
public final class PostEditException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The key, {@code body}, or empty. */
    private final String property;

    PostEditException(String path, String property, String reason) {
        super(path + ": " + (property.isEmpty() ? "" : property + " ") + "cannot be changed: " + reason);
        this.property = property;
    }

    /**
     * What cannot be changed.
     *
     * @return the key as the file has it, {@code body}, or empty for the file as a whole
     */
    public String property() {
        return property;
    }
}
