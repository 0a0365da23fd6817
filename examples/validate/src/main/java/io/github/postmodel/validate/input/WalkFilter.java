package io.github.postmodel.validate.input;

import io.github.postmodel.io.internal.folder.PostFilter;
import io.github.postmodel.validate.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a walk through folders takes. Never files and folders whose name starts with a dot, index pages, nor the report
 * of the run.
 *
 * @param included patterns of the files that are posts; none for {@code *.md}
 * @param excluded patterns of what is left out
 * @param gitignore whether {@code .gitignore} counts
 * @param reports the absolute paths of the reports that go to a file
 * @param glob the glob that the walk looks for; null where it looks for posts
 * @param others counts the files that may be posts, but for their ending
 * @param entered takes the absolute path of each folder, before it is looked into; null where nobody asks
 */
record WalkFilter(
        IgnoreRules included,
        IgnoreRules excluded,
        boolean gitignore,
        Set<Path> reports,
        @Nullable GlobBelow glob,
        OtherEndings others,
        @Nullable Consumer<Path> entered) {
    static WalkFilter of(
            Settings settings,
            boolean gitignore,
            Set<Path> reports,
            OtherEndings others,
            @Nullable Consumer<Path> entered) {
        return new WalkFilter(
                IgnoreRules.of(settings.include(), settings.root()),
                IgnoreRules.of(settings.exclude(), settings.root()),
                gitignore,
                reports,
                null,
                others,
                entered);
    }

    /** The folders that a glob leads into, and every file in them. */
    WalkFilter within(GlobBelow wanted) {
        return new WalkFilter(anything(), excluded, gitignore, reports, wanted, others, entered);
    }

    /** All that is not hidden: what a link may lead to. */
    WalkFilter reachable() {
        return new WalkFilter(anything(), IgnoreRules.none(), gitignore, Set.of(), null, others, null);
    }

    private static IgnoreRules anything() {
        return IgnoreRules.of(List.of("*"), Path.of("/"));
    }

    /** Tells of a folder that is looked into next. */
    void enter(Path folder) {
        if (entered != null) {
            entered.accept(folder);
        }
    }

    boolean takesFolder(Path parent, Path name) {
        return !name.toString().startsWith(".")
                && !excluded.matches(parent, name, true)
                && (glob == null || glob.leadsInto(parent.resolve(name)));
    }

    boolean takesFile(Path parent, Path name) {
        return !name.toString().startsWith(".")
                && (included.isEmpty() ? PostFilter.POSTS.takesFile(name) : included.matches(parent, name, false))
                && !excluded.matches(parent, name, false)
                && (reports.isEmpty() || !reports.contains(parent.resolve(name)));
    }

    /** Takes note of a file that is left out for its name alone. */
    void leaveOut(Path parent, Path name) {
        if (included.isEmpty() && !excluded.matches(parent, name, false)) {
            others.add(name.toString());
        }
    }
}
