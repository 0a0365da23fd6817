package io.github.postmodel.validate.input;

import io.github.postmodel.io.internal.folder.FolderFilter;
import io.github.postmodel.validate.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What a walk through a folder would take, of files that need not be there. */
public final class FolderScope {
    private FolderScope() {}

    /**
     * Whether a walk through a folder would come to a file, if it were there, and take it.
     *
     * @param folder an absolute path
     * @param file a path below it
     * @param settings what is taken from a folder
     */
    public static boolean takes(Path folder, Path file, Settings settings) {
        WalkFilter walk = WalkFilter.of(settings, true, Set.of(), new OtherEndings(), null);
        try {
            FolderFilter filter = PostFolder.at(folder, walk, (path, reason) -> {});
            Path below = folder.relativize(file);
            int last = below.getNameCount() - 1;
            Path at = folder;
            for (int index = 0; index < last && filter != null; index++) {
                Path name = below.getName(index);
                at = at.resolve(name);
                filter = Files.isSymbolicLink(at) ? null : filter.entering(name);
            }
            return filter != null && filter.takesFile(below.getName(last));
        } catch (IgnoreRules.Unreadable notKnown) {
            // A walk takes nothing from there.
            return false;
        }
    }
}
