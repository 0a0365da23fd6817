package io.github.postmodel.validate.input;

import static io.github.postmodel.validate.input.PostFolder.absolute;
import static java.util.Objects.requireNonNull;

import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The files that the arguments name: each once, in the order of the arguments' paths. */
public final class PathArguments {
    /** Absolute path to path as given. */
    private final SortedMap<Path, Path> arguments = new TreeMap<>();

    private final OtherEndings others = new OtherEndings();

    private final List<PathGlob> globs = new ArrayList<>();

    /** Arguments that name nothing, each with the reason. */
    private final Map<String, String> unnamed = new LinkedHashMap<>();

    /**
     * Takes the arguments.
     *
     * @param arguments files, folders and globs
     */
    public PathArguments(List<String> arguments) {
        for (String argument : arguments) {
            add(argument);
        }
    }

    private void add(String argument) {
        if (argument.isEmpty()) {
            // To the file system this is the current folder, which nobody means by "".
            unnamed.put("\"\"", "this names nothing; write a file or a folder");
            return;
        }
        try {
            Path path = PathName.parse(argument);
            if (!PathGlob.isGlob(argument) || Files.exists(path)) {
                arguments.putIfAbsent(absolute(path), path);
                return;
            }
        } catch (Refusal fault) {
            unnamed.put(argument, String.valueOf(fault.getMessage()));
            return;
        }
        globs.add(PathGlob.of(argument));
    }

    /** The folder that all arguments lie in, where settings are looked for. */
    public Path commonFolder() {
        List<Path> folders = new ArrayList<>();
        for (Path argument : arguments.keySet()) {
            folders.add(folder(argument));
        }
        for (PathGlob glob : globs) {
            folders.add(absolute(glob.folder()));
        }
        Path common = folders.isEmpty() ? absolute(Path.of("")) : folders.get(0);
        for (Path folder : folders) {
            common = common(common, folder);
        }
        return common;
    }

    /** The absolute paths of the files and folders that are named. */
    public Set<Path> named() {
        return Collections.unmodifiableSet(arguments.keySet());
    }

    /** Whether an argument is this path. */
    public boolean isNamed(Path path) {
        return arguments.containsKey(absolute(path));
    }

    /** Whether a real path is in a folder that is named. */
    public boolean areAround(Path real) {
        for (Path argument : arguments.keySet()) {
            try {
                if (Files.isDirectory(argument) && real.startsWith(argument.toRealPath())) {
                    return true;
                }
            } catch (IOException gone) {
                // Then nothing of it was looked for.
            }
        }
        return false;
    }

    /** Whether all are folders. */
    public boolean areFolders() {
        return globs.isEmpty() && arguments.keySet().stream().allMatch(Files::isDirectory);
    }

    /** Which files of the folders listed so far are left out, though they may be posts, in one line or none. */
    public List<String> passedOver() {
        return others.told();
    }

    private static Path folder(Path absolute) {
        Path parent = absolute.getParent();
        return parent == null || Files.isDirectory(absolute) ? absolute : parent;
    }

    private static Path common(Path one, Path other) {
        Path common = one;
        while (!other.startsWith(common)) {
            common = requireNonNull(common.getParent(), "two absolute paths share a root");
        }
        return common;
    }

    /**
     * Lists the files, and tells nobody of the folders.
     *
     * @see #list(Settings, boolean, Set, BiConsumer, Consumer)
     */
    public Iterator<Path> list(
            Settings settings, boolean gitignore, Set<Path> reports, BiConsumer<String, String> failures) {
        return list(settings, gitignore, reports, failures, null);
    }

    /** Lists the files once more, those that reports go to included, and tells nothing. */
    public Iterator<Path> listAgain(Settings settings, boolean gitignore) {
        WalkFilter filter = WalkFilter.of(settings, gitignore, Set.of(), new OtherEndings(), null);
        for (PathGlob glob : globs) {
            glob.matches(filter, (path, reason) -> {}).forEach(match -> arguments.putIfAbsent(absolute(match), match));
        }
        return new Listing(arguments, filter, (path, reason) -> {});
    }

    /**
     * Lists the files. Globs are looked up now, folders as their files are asked for.
     *
     * @param settings what is taken from a folder
     * @param gitignore whether {@code .gitignore} counts
     * @param reports the absolute paths of the reports, which are no posts
     * @param failures takes an argument that names nothing, or a file that is not read, and the reason
     * @param entered takes the absolute path of each folder, before it is looked into; null where nobody asks
     * @return the files
     */
    public Iterator<Path> list(
            Settings settings,
            boolean gitignore,
            Set<Path> reports,
            BiConsumer<String, String> failures,
            @Nullable Consumer<Path> entered) {
        unnamed.forEach(failures);
        WalkFilter filter = WalkFilter.of(settings, gitignore, reports, others, entered);
        for (PathGlob glob : globs) {
            glob.matches(filter, failures).forEach(match -> arguments.putIfAbsent(absolute(match), match));
        }
        return new Listing(arguments, filter, failures);
    }
}
