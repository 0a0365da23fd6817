package io.github.postmodel.validate.input;

import static io.github.postmodel.validate.input.PostFolder.absolute;
import static java.util.Objects.requireNonNullElse;

import io.github.postmodel.validate.glob.Glob;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** An argument with wildcards that the shell has not expanded, such as {@code 'content/**}{@code /*.md'}. */
final class PathGlob {
    private static final String WILDCARDS = "*?[";

    private final String argument;
    private final Path folder;
    private final GlobBelow glob;

    private PathGlob(String argument, Path folder, Glob glob) {
        this.argument = argument;
        this.folder = folder;
        this.glob = new GlobBelow(absolute(folder), glob);
    }

    static boolean isGlob(String argument) {
        return Glob.indexOfAny(WILDCARDS, argument) < argument.length();
    }

    static PathGlob of(String argument) {
        String glob = argument.replace(File.separator.equals("\\") ? "\\" : "/", "/");
        int slash = glob.lastIndexOf('/', Glob.indexOfAny(WILDCARDS, glob));
        Path folder = Path.of(slash < 0 ? "" : slash == 0 ? "/" : glob.substring(0, slash));
        return new PathGlob(argument, folder, Glob.of(glob.substring(slash + 1)));
    }

    /** The folder before the first wildcard. */
    Path folder() {
        return folder;
    }

    /** The files that match, and those in a folder that does. */
    List<Path> matches(WalkFilter filter, BiConsumer<String, String> failures) {
        List<Path> matches = new ArrayList<>();
        List<String> told = new ArrayList<>();
        BiConsumer<String, String> tell = (path, reason) -> {
            told.add(path);
            failures.accept(path, reason);
        };
        PostFolder.walk(folder, filter.within(glob), tell).forEachRemaining(found -> {
            if (!matches(absolute(found.path()), filter) && !Files.isDirectory(found.path())) {
                return;
            }
            if (found.refusal() == null) {
                // A folder is one that cannot be looked into: reading it tells why.
                matches.add(found.path());
            } else {
                tell.accept(found.path().toString(), found.refusal());
            }
        });
        if (matches.isEmpty() && told.isEmpty()) {
            failures.accept(argument, "nothing matches this glob");
        }
        return matches;
    }

    private boolean matches(Path file, WalkFilter filter) {
        return glob.matches(file)
                || filter.takesFile(requireNonNullElse(file.getParent(), file), file.getFileName())
                        && glob.matchesFolderOf(file);
    }
}
