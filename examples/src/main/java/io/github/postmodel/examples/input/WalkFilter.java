package io.github.postmodel.examples.input;

import io.github.postmodel.examples.settings.Settings;
import java.nio.file.Path;
import java.util.List;

/**
 * What a walk through folders takes. Files and folders whose name starts with a dot are never taken, and neither are
 * index pages.
 *
 * @param included patterns of the files that are posts; none for {@code *.md}
 * @param excluded patterns of what is left out
 * @param gitignore whether {@code .gitignore} counts
 */
record WalkFilter(IgnoreRules included, IgnoreRules excluded, boolean gitignore) {
    private static final String INDEX_PAGE = "_index.md";

    static WalkFilter of(Settings settings, boolean gitignore) {
        return new WalkFilter(
                IgnoreRules.of(settings.include(), settings.root()),
                IgnoreRules.of(settings.exclude(), settings.root()),
                gitignore);
    }

    /** The same folders, and whatever is in them. */
    WalkFilter withAnyFile() {
        return new WalkFilter(IgnoreRules.of(List.of("*"), Path.of("/")), excluded, gitignore);
    }

    boolean takesFolder(Path parent, String name) {
        return !name.startsWith(".") && !excluded.matches(parent, name, true);
    }

    boolean takesFile(Path parent, String name) {
        return !name.startsWith(".")
                && (included.isEmpty() ? isPost(name) : included.matches(parent, name, false))
                && !excluded.matches(parent, name, false);
    }

    private static boolean isPost(String name) {
        return name.endsWith(".md") && !name.equals(INDEX_PAGE);
    }
}
