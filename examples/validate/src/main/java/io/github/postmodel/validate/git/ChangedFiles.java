package io.github.postmodel.validate.git;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a repository that have changed, those not yet added included: since the last commit, or since the last one
 * that the branch has in common with another. Not thread-safe.
 */
public final class ChangedFiles {
    private static final String OPTION = "--changed";
    private static final String HEAD = "HEAD";

    private final Set<String> paths = new HashSet<>();

    /** A folder as it is named to its real path. */
    private final Map<Path, String> folders = new HashMap<>();

    private final GitCommand git;

    private ChangedFiles(GitCommand git, Path top, List<String> names) {
        this.git = git;
        for (String name : names) {
            if (name.chars().anyMatch(character -> character > '~') && !PathName.isUtf8()) {
                throw new Refusal(OPTION + ": some names are not ASCII; " + PathName.garbled());
            }
            paths.add(real(top) + "/" + name);
        }
    }

    /**
     * Asks git.
     *
     * @param folder a folder of the repository
     * @param ref a branch, a tag or another name of a commit; empty for the last commit
     * @throws Refusal if the folder is in no repository, or has no such commit
     */
    public static ChangedFiles since(Path folder, String ref) {
        GitCommand git = new GitCommand(folder);
        Path top = git.line("rev-parse", "--show-toplevel")
                .filter(line -> !line.isEmpty())
                .map(PathName::parse)
                .orElseThrow(() -> noRepository(folder));
        GitCommand atTop = new GitCommand(top);
        List<String> names = new ArrayList<>();
        Optional<String> base = ref.isEmpty() ? atTop.line("rev-parse", "--verify", "--quiet", HEAD) : base(atTop, ref);
        if (base.isPresent()) {
            names.addAll(names(
                    atTop,
                    "diff",
                    "--name-only",
                    "-z",
                    "--no-ext-diff",
                    "--no-renames",
                    "--diff-filter=d",
                    base.get(),
                    "--"));
        } else {
            // There is no commit yet.
            names.addAll(names(atTop, "ls-files", "-z", "--cached"));
        }
        names.addAll(names(atTop, "ls-files", "-z", "--others", "--exclude-standard"));
        return new ChangedFiles(atTop, top, names);
    }

    /** Git gives one answer where there is none, and where it will not read what is there. */
    private static Refusal noRepository(Path folder) {
        for (Path above = folder.toAbsolutePath().normalize(); above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return new Refusal(OPTION + ": git does not read the repository " + Problem.quote(above.toString())
                        + "; run git status there to see why");
            }
        }
        return new Refusal(
                OPTION + ": " + Problem.quote(folder.toString()) + " is in no git repository; name the files instead");
    }

    private static Optional<String> base(GitCommand git, String ref) {
        Optional<String> commit = commit(git, ref);
        if (commit.isEmpty()) {
            throw new Refusal(OPTION + "=" + ref + ": git knows no such commit here" + shallow(git));
        }
        Optional<String> base = git.line("merge-base", commit.get(), HEAD);
        if (base.isEmpty()) {
            throw new Refusal(OPTION + "=" + ref + ": it has no commit in common with " + HEAD + shallow(git));
        }
        return base;
    }

    private static Optional<String> commit(GitCommand git, String ref) {
        // To git, this would be an option.
        return ref.startsWith("-")
                ? Optional.empty()
                : git.line("rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}");
    }

    private static String shallow(GitCommand git) {
        boolean isShallow = git.line("rev-parse", "--is-shallow-repository")
                .filter("true"::equals)
                .isPresent();
        return isShallow
                ? "; this clone is shallow, so fetch more of its history, such as with git fetch --unshallow, or"
                        + " fetch-depth: 0 in GitHub Actions"
                : "; write the name of a branch, a tag or a commit";
    }

    private static List<String> names(GitCommand git, String... arguments) {
        String printed = git.run(arguments)
                .orElseThrow(
                        () -> new Refusal(OPTION + ": git " + arguments[0] + " has failed; run git status to see why"));
        List<String> names = new ArrayList<>();
        Collections.addAll(names, printed.split("\0", -1));
        names.removeIf(String::isEmpty);
        return names;
    }

    /** Whether git knows a commit by a name. */
    public boolean isCommit(String name) {
        return commit(git, name).isPresent();
    }

    /** Whether a file has changed. */
    public boolean has(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return parent != null && paths.contains(real(parent) + "/" + absolute.getFileName());
    }

    private String real(Path folder) {
        return folders.computeIfAbsent(folder, named -> {
            try {
                return slashes(named.toRealPath());
            } catch (IOException gone) {
                return slashes(named);
            }
        });
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
