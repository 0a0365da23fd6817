package io.github.postmodel.validate.patch;

import io.github.postmodel.validate.settings.Repository;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The folder that the paths of a patch start from, and in which it is to be applied.
 *
 * @param folder an absolute path
 */
public record PatchBase(Path folder) {
    /**
     * The working folder, if all files are below it; else the top of their repository, or the folder that all are in.
     *
     * @param common the absolute path of the folder that all files are in
     */
    public static PatchBase of(Path common) {
        PatchBase working = new PatchBase(working());
        return working.has(common) ? working : new PatchBase(Repository.topOf(common));
    }

    private static Path working() {
        return Path.of("").toAbsolutePath().normalize();
    }

    /** Whether a patch is to be applied where the command was run. */
    public boolean isWorkingFolder() {
        return folder.equals(working());
    }

    private boolean has(Path path) {
        return path.startsWith(folder) || real(path).startsWith(real(folder));
    }

    /** A file as it is seen from the folder, also where one of the two leads through a link. */
    public Path below(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(folder)
                ? folder.relativize(absolute)
                : real(folder).relativize(real(absolute.resolveSibling("")).resolve(absolute.getFileName()));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            return path;
        }
    }
}
