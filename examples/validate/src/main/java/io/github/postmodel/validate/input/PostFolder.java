package io.github.postmodel.validate.input;

import io.github.postmodel.io.internal.folder.FolderFilter;
import io.github.postmodel.io.internal.folder.FolderWalk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What is taken of one folder: by the filter of the walk, and by what {@code .gitignore} says there.
 *
 * @param named the folder as it is named in reports
 * @param folder its absolute path
 * @param ignored what is left out here and below
 * @param failures takes a {@code .gitignore} that cannot be read, and the reason
 */
record PostFolder(Path named, Path folder, IgnoreRules ignored, WalkFilter filter, BiConsumer<String, String> failures)
        implements FolderFilter {

    /** What there is to read in a folder and those in it, sorted by name, as it is asked for. */
    static Iterator<FolderWalk.Found> walk(Path folder, WalkFilter filter, BiConsumer<String, String> failures) {
        Path absolute = absolute(folder);
        filter.enter(absolute);
        try {
            PostFolder all = at(folder, filter, failures);
            return new FolderWalk(
                    folder, all, new PostFolder(folder, absolute, all.ignored, filter.reachable(), failures));
        } catch (IOException unreadable) {
            // Reading it tells why.
            return List.of(new FolderWalk.Found(folder, null)).iterator();
        } catch (IgnoreRules.Unreadable fault) {
            fault.tell(folder, failures);
            return Collections.emptyIterator();
        }
    }

    /**
     * The folder in which a walk starts.
     *
     * @throws IgnoreRules.Unreadable if it is not known what to leave out
     */
    static PostFolder at(Path folder, WalkFilter filter, BiConsumer<String, String> failures) {
        Path absolute = absolute(folder);
        IgnoreRules ignored = filter.gitignore() ? IgnoreRules.above(absolute).in(absolute) : IgnoreRules.none();
        return new PostFolder(folder, absolute, ignored, filter, failures);
    }

    @Override
    public boolean takesFile(Path name) {
        if (ignored.matches(folder, name, false)) {
            return false;
        }
        boolean isTaken = filter.takesFile(folder, name);
        if (!isTaken) {
            filter.leaveOut(folder, name);
        }
        return isTaken;
    }

    @Override
    public @Nullable FolderFilter entering(Path name) {
        if (!filter.takesFolder(folder, name) || ignored.matches(folder, name, true)) {
            return null;
        }
        Path inner = folder.resolve(name);
        filter.enter(inner);
        try {
            return new PostFolder(
                    named.resolve(name), inner, filter.gitignore() ? ignored.in(inner) : ignored, filter, failures);
        } catch (IgnoreRules.Unreadable fault) {
            fault.tell(named.resolve(name), failures);
            return null;
        }
    }

    static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
