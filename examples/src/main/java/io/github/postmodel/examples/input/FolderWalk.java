package io.github.postmodel.examples.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * Goes through a folder and those in it, sorted by name. Links to folders are not followed, so that none leads in a
 * circle, and what is neither a file nor a folder is left out. A folder that cannot be listed is handed on in the place
 * of its files: reading it tells why.
 */
final class FolderWalk {
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
        for (Child child : children(folder)) {
            String name = child.name();
            Path path = child.path();
            Path place = absolute.resolve(name);
            Kind kind = Kind.of(path);
            if (path.equals(folder)) {
                action.accept(folder);
            } else if (kind == Kind.FOLDER) {
                if (filter.takesFolder(name, place) && !ignored.matches(place, true)) {
                    walk(path, place, ignored);
                }
            } else if (filter.takesFile(name, place) && !ignored.matches(place, false) && kind == Kind.FILE) {
                action.accept(path);
            }
        }
    }

    private static List<Child> children(Path folder) {
        List<Child> children = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path child : all) {
                children.add(new Child(name(child), child));
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of(new Child(name(folder), folder));
        }
        Collections.sort(children);
        return children;
    }

    private enum Kind {
        FILE,
        FOLDER,

        /** A link to a folder, or what has no end to read to: a pipe, a device. */
        NEITHER;

        /** One look at the disk for most. What cannot be looked at is taken for a file: reading it tells why. */
        static Kind of(Path path) {
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isDirectory()) {
                    return FOLDER;
                }
                boolean isFile = attributes.isSymbolicLink()
                        ? Files.isRegularFile(path) || !Files.exists(path)
                        : attributes.isRegularFile();
                return isFile ? FILE : NEITHER;
            } catch (IOException unreadable) {
                return FILE;
            }
        }
    }

    private record Child(String name, Path path) implements Comparable<Child> {
        @Override
        public int compareTo(Child other) {
            return name.compareTo(other.name);
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
