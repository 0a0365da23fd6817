package io.github.postmodel.validate.settings;

import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.glob.Glob;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collection in the settings: files that are of one kind.
 *
 * @param name its name
 * @param files which files are in it, from the folder of the settings on
 * @param isPost whether they are posts, and not only Markdown files
 * @param schema the JSON Schema of their front matter; null where there is none
 * @param rules which rules count for them
 * @param readOptions how they are read
 */
public record CollectionSettings(
        String name,
        List<Glob> files,
        boolean isPost,
        @Nullable Path schema,
        RuleSelection rules,
        ReadOptions readOptions) {
    /**
     * Whether a file is in it, if it is in none before it.
     *
     * @param path its path below the folder of the settings, with slashes
     */
    public boolean matches(String path) {
        return files.stream().anyMatch(glob -> glob.matches(path, 0));
    }
}
