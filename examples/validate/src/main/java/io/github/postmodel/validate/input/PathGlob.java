package io.github.postmodel.validate.input;

import static java.util.Objects.requireNonNullElse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** An argument with wildcards that the shell has not expanded, such as {@code 'content/**}{@code /*.md'}. */
final class PathGlob {
    private static final Pattern WILDCARD = Pattern.compile("[*?\\[]");

    private final String argument;
    private final Path folder;
    private final Pattern pattern;

    private PathGlob(String argument, Path folder, Pattern pattern) {
        this.argument = argument;
        this.folder = folder;
        this.pattern = pattern;
    }

    static boolean isGlob(String argument) {
        return WILDCARD.matcher(argument).find();
    }

    static PathGlob of(String argument) {
        String glob = argument.replace(java.io.File.separator.equals("\\") ? "\\" : "/", "/");
        String fixed = WILDCARD.split(glob, -1)[0];
        int slash = fixed.lastIndexOf('/');
        Path folder = Path.of(slash < 0 ? "" : slash == 0 ? "/" : glob.substring(0, slash));
        return new PathGlob(argument, folder, Glob.compile(glob.substring(slash + 1)));
    }

    /** The folder before the first wildcard. */
    Path folder() {
        return folder;
    }

    /** The files that match, and those in a folder that does. */
    List<FolderWalk.Found> matches(WalkFilter filter, BiConsumer<String, String> failures) {
        List<FolderWalk.Found> matches = new ArrayList<>();
        FolderWalk walk = new FolderWalk(folder, filter.withAnyFile(), failures);
        walk.forEachRemaining(found -> {
            if (matches(folder.relativize(found.path()), filter, found.path())) {
                matches.add(found);
            }
        });
        if (matches.isEmpty() && walk.isComplete()) {
            failures.accept(argument, "nothing matches this glob");
        }
        return matches;
    }

    private boolean matches(Path relative, WalkFilter filter, Path path) {
        if (isMatch(relative)) {
            return true;
        }
        Path absolute = FolderWalk.absolute(path);
        boolean post = filter.takesFile(requireNonNullElse(absolute.getParent(), absolute), path.getFileName());
        for (Path above = relative.getParent(); post && above != null; above = above.getParent()) {
            if (isMatch(above)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMatch(Path relative) {
        String name = relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
        return BoundedName.matches(pattern, name);
    }
}
