package io.github.postmodel.io.internal.folder;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Takes {@code *.md}, but no index pages and nothing hidden. */
public enum PostFilter implements FolderFilter {
    POSTS;

    private static final String INDEX_PAGE = "_index.md";

    @Override
    public boolean takesFile(Path name) {
        String text = name.toString();
        return !isHidden(text) && text.endsWith(".md") && !isIndexPage(text);
    }

    /** Whether a file of that name is the page of a section, and no post of its own. */
    public static boolean isIndexPage(String name) {
        return name.equals(INDEX_PAGE);
    }

    @Override
    public @Nullable FolderFilter entering(Path name) {
        return isHidden(name.toString()) ? null : this;
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }
}
