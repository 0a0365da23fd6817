package io.github.postmodel.examples;

import io.github.postmodel.io.PostReadException;
import io.github.postmodel.io.PostReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files that the arguments name: each once, argument by argument in the order of their paths. */
final class PostPaths {
    /** Absolute path to path as given. */
    private final SortedMap<Path, Path> arguments = new TreeMap<>();

    private final Failures failures;

    PostPaths(List<String> arguments, Failures failures) {
        this.failures = failures;
        arguments.forEach(this::add);
    }

    private void add(String argument) {
        if (argument.isEmpty()) {
            // To the file system this is the current folder, which no one means who writes "".
            failures.add("\"\"", "this names nothing; write a file or a folder");
            return;
        }
        try {
            Path path = Path.of(argument);
            arguments.putIfAbsent(absolute(path), path);
        } catch (InvalidPathException fault) {
            failures.add(argument, "not a path: " + fault.getReason());
        }
    }

    void forEach(Consumer<Path> action) {
        arguments.forEach((absolute, path) -> {
            if (Files.isDirectory(path)) {
                folder(absolute, path, action);
            } else {
                action.accept(path);
            }
        });
    }

    private void folder(Path absolute, Path folder, Consumer<Path> action) {
        AtomicBoolean empty = new AtomicBoolean(true);
        try (Stream<Path> posts = PostReader.list(folder)) {
            posts.forEach(post -> {
                empty.set(false);
                if (belongsTo(absolute, post)) {
                    action.accept(post);
                }
            });
        } catch (PostReadException unreadable) {
            failures.unreadable(unreadable);
            return;
        }
        if (empty.get()) {
            failures.add(folder.toString(), "no posts in this folder; they are named *.md");
        }
    }

    /** Whether no other argument, deeper inside the folder, names the file too. */
    private boolean belongsTo(Path folder, Path post) {
        for (Path path = absolute(post); path != null && !path.equals(folder); path = path.getParent()) {
            if (arguments.containsKey(path)) {
                return false;
            }
        }
        return true;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
