package io.github.postmodel.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists the posts of a folder. */
final class PostFolder {
    private static final Comparator<Path> BY_NAME = Comparator.comparing(PostFolder::name);

    private PostFolder() {}

    static Stream<Path> list(Path folder) {
        try {
            return children(folder).stream().flatMap(PostFolder::posts);
        } catch (NotDirectoryException fault) {
            throw FileBytes.unreadable(folder.toString(), "this is a file, not a folder; use PostReader.read", fault);
        } catch (IOException fault) {
            throw FileBytes.unreadable(folder.toString(), reason(folder, fault), fault);
        }
    }

    private static Stream<Path> posts(Path path) {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return Stream.of(path);
        }
        try {
            return children(path).stream().flatMap(PostFolder::posts);
        } catch (IOException fault) {
            return Stream.of(path);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(PostFolder::isWanted).sorted(BY_NAME).toList();
        }
    }

    private static boolean isWanted(Path path) {
        String name = name(path);
        if (name.startsWith(".")) {
            return false;
        }
        boolean post = name.endsWith(".md") && !name.equals("_index.md");
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || post && !Files.isDirectory(path);
    }

    private static String reason(Path folder, IOException fault) {
        return Files.exists(folder) ? FileBytes.reason(folder, fault) : "no such folder; check the path";
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
