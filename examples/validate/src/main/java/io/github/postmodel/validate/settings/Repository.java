package io.github.postmodel.validate.settings;

import java.nio.file.Files;
import java.nio.file.Path;

/** How far up {@code .postmodel.yaml} and {@code .gitignore} count: what is above may be anyone's. */
public final class Repository {
    private Repository() {}

    /**
     * The topmost folder whose files count for a folder: the root of its repository, which has a {@code .git}.
     * Without a repository it is the current folder, if that is above, and else the folder itself.
     *
     * @param folder an absolute path
     */
    public static Path topOf(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"))) {
                return above;
            }
        }
        Path current = Path.of("").toAbsolutePath().normalize();
        return folder.startsWith(current) ? current : folder;
    }
}
