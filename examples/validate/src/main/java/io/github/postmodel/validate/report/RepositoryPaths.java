package io.github.postmodel.validate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Paths as other programs look them up: relative to the root of the repository, with slashes. A path outside of it
 * stays absolute.
 */
public final class RepositoryPaths {
    private static final String UNRESERVED = "-._~/";

    private final Path root;

    /** Paths below a folder: the root of the repository where it is known, else where the program runs. */
    public RepositoryPaths(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The path of a file, as a repository names it. */
    public String path(String name) {
        try {
            Path absolute = Path.of(name).toAbsolutePath().normalize();
            return slashes(absolute.startsWith(root) ? root.relativize(absolute) : absolute);
        } catch (InvalidPathException noFile) {
            return name;
        }
    }

    /** The path as a URI reference: relative, or of the scheme file. */
    public String uri(String name) {
        String path = path(name);
        boolean absolute = path.startsWith("/") || (path.length() > 1 && path.charAt(1) == ':' && isAbsolute(path));
        return (absolute ? path.startsWith("/") ? "file://" : "file:///" : "") + percentEncoded(path);
    }

    private static boolean isAbsolute(String path) {
        return Path.of(path).isAbsolute();
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static String percentEncoded(String path) {
        StringBuilder encoded = new StringBuilder(path.length());
        for (byte value : path.getBytes(UTF_8)) {
            char character = (char) (value & 0xFF);
            boolean plain =
                    character < 0x80 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0);
            encoded.append(plain ? String.valueOf(character) : String.format("%%%02X", (int) character));
        }
        return encoded.toString();
    }
}
