package io.github.postmodel.io.internal.folder;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What of one folder is taken. */
public interface FolderFilter {
    /** Whether a file of that name is taken. */
    boolean takesFile(Path name);

    /** The filter of a folder of that name in this one; null where it is not entered. */
    @Nullable
    FolderFilter entering(Path name);
}
