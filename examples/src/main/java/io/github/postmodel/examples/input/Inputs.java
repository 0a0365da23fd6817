package io.github.postmodel.examples.input;

import static io.github.postmodel.examples.input.FolderWalk.absolute;

import io.github.postmodel.examples.settings.Settings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The files that the arguments name: each once, argument by argument in the order of their paths. */
public final class Inputs {
    /** Absolute path to path as given. */
    private final SortedMap<Path, Path> arguments = new TreeMap<>();

    private final List<String> globs = new ArrayList<>();
    private final BiConsumer<String, String> failures;

    /**
     * Takes the arguments.
     *
     * @param arguments files, folders and globs
     * @param failures takes an argument that names nothing, and the reason
     */
    public Inputs(List<String> arguments, BiConsumer<String, String> failures) {
        this.failures = failures;
        arguments.forEach(this::add);
    }

    private void add(String argument) {
        if (argument.isEmpty()) {
            // To the file system this is the current folder, which no one means who writes "".
            failures.accept("\"\"", "this names nothing; write a file or a folder");
            return;
        }
        try {
            Path path = Path.of(argument);
            if (PathGlob.isGlob(argument) && !Files.exists(path)) {
                globs.add(argument);
            } else {
                arguments.putIfAbsent(absolute(path), path);
            }
        } catch (InvalidPathException fault) {
            failures.accept(argument, "not a path: " + fault.getReason());
        }
    }

    /** The folder that all arguments lie in, where settings are looked for. */
    public Path commonFolder() {
        List<Path> folders = new ArrayList<>();
        arguments.keySet().forEach(argument -> folders.add(folder(argument)));
        globs.forEach(glob -> folders.add(absolute(PathGlob.of(glob).folder())));
        Path common = folders.isEmpty() ? absolute(Path.of("")) : folders.get(0);
        for (Path folder : folders) {
            common = common(common, folder);
        }
        return common;
    }

    private static Path folder(Path absolute) {
        Path parent = absolute.getParent();
        return parent == null || Files.isDirectory(absolute) ? absolute : parent;
    }

    private static Path common(Path one, Path other) {
        Path parent = one.getParent();
        return parent == null || other.startsWith(one) ? one : common(parent, other);
    }

    /** Lists the files. */
    public List<Path> list(Settings settings, boolean gitignore) {
        WalkFilter filter = WalkFilter.of(settings, gitignore);
        Map<Path, Path> files = new LinkedHashMap<>();
        for (String glob : globs) {
            PathGlob pattern = PathGlob.of(glob);
            List<Path> matches = pattern.matches(filter);
            if (matches.isEmpty()) {
                failures.accept(glob, "nothing matches this glob");
            }
            for (Path match : matches) {
                if (staysIn(pattern.folder(), match)) {
                    arguments.putIfAbsent(absolute(match), match);
                }
            }
        }
        arguments.forEach((absolute, path) -> {
            if (Files.isDirectory(path)) {
                addFolder(path, absolute, filter, files);
            } else {
                files.put(absolute, path);
            }
        });
        return List.copyOf(files.values());
    }

    private void addFolder(Path folder, Path absolute, WalkFilter filter, Map<Path, Path> files) {
        List<Path> found = new ArrayList<>();
        new FolderWalk(filter, found::add).walk(folder);
        if (found.isEmpty()) {
            failures.accept(folder.toString(), "no posts in this folder; they are named *.md");
        }
        for (Path post : found) {
            // One argument alone names no file twice.
            Path place = arguments.size() == 1 ? post : absolute(post);
            if (belongsTo(absolute, place) && staysIn(folder, post)) {
                files.put(place, post);
            }
        }
    }

    private boolean staysIn(Path folder, Path post) {
        boolean leadsOut = WayOut.isOne(post, folder);
        if (leadsOut) {
            failures.accept(post.toString(), WayOut.REASON);
        }
        return !leadsOut;
    }

    /** Whether no other argument, deeper inside the folder, names the file too. */
    private boolean belongsTo(Path folder, Path post) {
        if (arguments.size() == 1) {
            return true;
        }
        for (Path path = post; path != null && !path.equals(folder); path = path.getParent()) {
            if (arguments.containsKey(path)) {
                return false;
            }
        }
        return true;
    }
}
