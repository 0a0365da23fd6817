package io.github.postmodel.examples.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Goes through a folder and those in it, sorted by name. Links to folders are not followed, so that none leads in a
 * circle, and what is neither a file nor a folder is left out. A folder that cannot be listed is handed on in the place of its files: reading it tells why.
 */
final class FolderWalk {
    private static final Comparator<Path> BY_NAME = Comparator.comparing(FolderWalk::name);

    private final WalkFilter filter;
    private final Consumer<Path> action;

    FolderWalk(WalkFilter filter, Consumer<Path> action) {
        this.filter = filter;
        this.action = action;
    }

    void walk(Path folder) {
        Path absolute = absolute(folder);
        walk(folder, absolute, filter.gitignore() ? IgnoreRules.above(absolute) : IgnoreRules.none());
    }

    private void walk(Path folder, Path absolute, IgnoreRules above) {
        IgnoreRules ignored = filter.gitignore() ? above.in(absolute) : above;
        for (Path child : children(folder)) {
            String name = name(child);
            Path place = absolute.resolve(name);
            if (child.equals(folder)) {
                action.accept(folder);
            } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                if (filter.takesFolder(name, place) && !ignored.matches(place, true)) {
                    walk(child, place, ignored);
                }
            } else if (filter.takesFile(name, place) && !ignored.matches(place, false) && mayBePost(child)) {
                action.accept(child);
            }
        }
    }

    /** A pipe or a device has no end to read to. What is not there, as behind a broken link, is told when it is read. */
    private static boolean mayBePost(Path path) {
        return Files.isRegularFile(path) || !Files.exists(path);
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted(BY_NAME).toList();
        } catch (IOException unreadable) {
            return List.of(folder);
        }
    }

    static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
