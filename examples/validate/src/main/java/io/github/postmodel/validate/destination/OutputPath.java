package io.github.postmodel.validate.destination;

import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a name leads to that an option gives for an output.
 *
 * @param kind how it is written
 * @param path the real path, after all links; of a standard stream the name of that
 */
public record OutputPath(Kind kind, Path path) {
    private static final int MOST_LINKS = 40;

    /** Made when it is needed: most runs have no output but the standard one, and are short. */
    private static final class Descriptor {
        static final Pattern NAME = Pattern.compile("/(?:dev|proc/(?:self|thread-self|\\d+))/fd/(\\d+)");

        private Descriptor() {}
    }

    /** How an output is written. */
    public enum Kind {
        STANDARD_OUTPUT,
        STANDARD_ERROR,

        /** Something that is open already, a pipe or a device: what is written is added to it. */
        STREAM,

        /** A file, which is made or replaced. */
        FILE
    }

    /**
     * Follows a name. A link is followed to a file that is there, in the folder of the link or the current one, or below.
     *
     * @param option what gives the name, and the name, as in {@code --output report.json}
     * @throws Refusal if nothing can be written there
     */
    public static OutputPath of(String option, String name) {
        if (name.isEmpty()) {
            throw new Refusal(option.strip() + ": this names no file; write one such as report.txt");
        }
        Path named = PathName.parse(name);
        Path path = named.toAbsolutePath();
        OutputPath stream = stream(path);
        for (int links = 0; stream == null && Files.isSymbolicLink(path); links++) {
            if (links == MOST_LINKS) {
                throw new Refusal(option + ": this is a link that leads to no file; name the file itself");
            }
            path = target(option, path);
            stream = stream(path);
        }
        if (stream != null) {
            return stream;
        }
        Path real = real(option, named, path);
        if (!path.equals(named.toAbsolutePath())) {
            refuseSurprise(option, named.toAbsolutePath(), real);
        }
        boolean isFile = !Files.exists(real) || Files.isRegularFile(real);
        return new OutputPath(isFile ? Kind.FILE : Kind.STREAM, real);
    }

    /** What is open already, as the shell names it; null where a path is none of these. */
    private static @Nullable OutputPath stream(Path path) {
        String name = path.normalize().toString();
        Matcher descriptor = Descriptor.NAME.matcher(name);
        boolean isDescriptor = descriptor.matches();
        if (name.equals("/dev/stdout") || isDescriptor && descriptor.group(1).equals("1")) {
            return new OutputPath(Kind.STANDARD_OUTPUT, Path.of("/dev/stdout"));
        }
        if (name.equals("/dev/stderr") || isDescriptor && descriptor.group(1).equals("2")) {
            return new OutputPath(Kind.STANDARD_ERROR, Path.of("/dev/stderr"));
        }
        return isDescriptor ? new OutputPath(Kind.STREAM, path.normalize()) : null;
    }

    private static Path target(String option, Path link) {
        try {
            return link.resolveSibling(Files.readSymbolicLink(link));
        } catch (IOException unreadable) {
            throw new Refusal(option + ": this link cannot be read; name the file itself");
        }
    }

    /** The path with the real one of its folder. */
    private static Path real(String option, Path named, Path path) {
        if (Files.isDirectory(path)) {
            throw new Refusal(option + ": this is a folder; name a file in it");
        }
        Path folder = path.getParent();
        try {
            return folder == null ? path : folder.toRealPath().resolve(path.getFileName());
        } catch (IOException missing) {
            Path shown = named.getParent() == null || !path.equals(named.toAbsolutePath()) ? folder : named.getParent();
            throw new Refusal(option + ": cannot be written; make the folder " + shown + " first");
        }
    }

    /** A link that somebody else has put there must not make this program write somewhere else. */
    private static void refuseSurprise(String option, Path link, Path target) {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal(option + ": this is a link to " + target + ", which is not there; name the file itself");
        }
        if (!isBelow(target, link.getParent()) && !isBelow(target, Path.of(""))) {
            throw new Refusal(option + ": this is a link out of its folder, to " + target + "; name the file itself");
        }
    }

    private static boolean isBelow(Path target, @Nullable Path folder) {
        try {
            return folder != null && target.startsWith(folder.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    /** Whether this is a file that is there. */
    public boolean isExistingFile() {
        return kind == Kind.FILE && Files.exists(path);
    }

    /** Whether both are the same place. */
    public boolean isSame(OutputPath other) {
        try {
            return path.equals(other.path)
                    || Files.exists(path) && Files.exists(other.path) && Files.isSameFile(path, other.path);
        } catch (IOException unknown) {
            return false;
        }
    }
}
