package io.github.postmodel.validate.input;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a link in a folder leads. Content may come from strangers: a link to a file outside of the folder, or to one
 * that is hidden or ignored, would show that file's lines in a report, and write to it with {@code --fix}.
 */
final class LinkTarget {
    private static final String NOT_FOLLOWED = ", and is not followed; name the file itself if that is meant";

    private LinkTarget() {}

    /**
     * Why a link is not followed; null where it is. One that leads nowhere is followed: reading it gives the reason.
     *
     * @param link the link
     * @param folder the folder that it was found below
     * @param gitignore whether {@code .gitignore} counts
     */
    static @Nullable String refusal(Path link, Path folder, boolean gitignore) {
        try {
            Path target = link.toRealPath();
            Path top = folder.toRealPath();
            String where =
                    target.startsWith(top) ? within(top, top.relativize(target), gitignore) : "out of the folder";
            return where == null ? null : "this link leads " + where + NOT_FOLLOWED;
        } catch (IOException nowhere) {
            return null;
        }
    }

    private static @Nullable String within(Path top, Path target, boolean gitignore) {
        IgnoreRules rules = gitignore ? IgnoreRules.above(top).in(top) : IgnoreRules.none();
        Path folder = top;
        for (int index = 0; index < target.getNameCount(); index++) {
            Path name = target.getName(index);
            boolean isFolder = index < target.getNameCount() - 1;
            if (name.toString().startsWith(".")) {
                return "to a hidden file";
            }
            if (rules.matches(folder, name, isFolder)) {
                return "to a file that .gitignore leaves out";
            }
            folder = folder.resolve(name);
            rules = gitignore && isFolder ? rules.in(folder) : rules;
        }
        return null;
    }
}
