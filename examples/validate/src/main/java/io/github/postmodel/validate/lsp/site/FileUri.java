package io.github.postmodel.validate.lsp.site;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths as URIs, and back. */
public final class FileUri {
    private static final Pattern OF_FILE = Pattern.compile("(?is)(?:file|untitled):.*");

    private FileUri() {}

    /**
     * Whether a URI is that of a file, or of a text that is no file yet. An editor shows others as well, such as the old
     * version of a file or a piece of a chat.
     */
    public static boolean isOfFile(String uri) {
        return OF_FILE.matcher(uri).matches();
    }

    /** The absolute path that a URI names; null where it names none, such as {@code untitled:Untitled-1}. */
    public static @Nullable Path path(@Nullable String uri) {
        if (uri == null) {
            return null;
        }
        try {
            URI parsed = URI.create(uri);
            return "file".equalsIgnoreCase(parsed.getScheme())
                    ? Path.of(parsed).toAbsolutePath().normalize()
                    : null;
        } catch (IllegalArgumentException | FileSystemNotFoundException noPath) {
            return null;
        }
    }

    /** The URI of a path. Of a folder it does not look different from that of a file. */
    public static String of(Path path) {
        String uri = path.toUri().toString();
        return uri.endsWith("/") && uri.length() > "file:///".length() ? uri.substring(0, uri.length() - 1) : uri;
    }
}
