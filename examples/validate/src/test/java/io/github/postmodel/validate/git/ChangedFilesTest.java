package io.github.postmodel.validate.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Git;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --changed} takes of the files that are named those that git sees as changed. */
@Tag("slow")
class ChangedFilesTest {
    private static final String NO_COMMIT = "; write the name of a branch, a tag or a commit";

    @TempDir
    Path folder;

    private Path site;
    private Git git;

    @BeforeEach
    void aRepository() throws IOException {
        site = Files.createDirectory(folder.resolve("site"));
        for (String name : List.of("a.md", "b.md", "posts/c.md", "posts/d.md")) {
            Posts.write(site.resolve(name), Posts.ARTICLE);
        }
        git = Git.commitAll(site);
        git.run("branch", "start");
    }

    @Test
    void sinceTheLastCommit() {
        assertThat(changed()).isEmpty();

        write("a.md");
        write("posts/new.md");
        write("posts/added.md");
        git.run("add", "posts/added.md");
        git.run("rm", "--quiet", "b.md");
        git.run("mv", "posts/d.md", "posts/e.md");

        assertThat(changed()).containsExactly("a.md", "posts/added.md", "posts/e.md", "posts/new.md");
        assertThat(changed("posts")).containsExactly("posts/added.md", "posts/e.md", "posts/new.md");
        assertThat(changed("posts/c.md", "a.md")).containsExactly("a.md");
    }

    @Test
    void sinceTheBranchLeftAnother() {
        git.run("checkout", "--quiet", "-b", "topic");
        commit("a.md");
        git.run("checkout", "--quiet", "start");
        commit("b.md");
        git.run("checkout", "--quiet", "topic");
        write("posts/c.md");

        assertThat(since("start")).containsExactly("a.md", "posts/c.md");
        assertThat(since("HEAD")).containsExactly("posts/c.md");
        assertThat(since("topic~1")).containsExactly("a.md", "posts/c.md");
    }

    @Test
    void namesAreAnyNames() {
        List<String> names =
                List.of("ünï.md", "a b.md", "line\nbreak.md", "\"quoted\".md", "-x.md", "tab\t.md", "📚.md");
        names.forEach(this::write);
        git.run("add", "--", "ünï.md", "a b.md", "line\nbreak.md");

        assertThat(changed()).hasSameSizeAs(names).contains("ünï.md", "a b.md", "line\\nbreak.md", "📚.md");
    }

    @Test
    void beforeTheFirstCommit() {
        Path other = folder.resolve("other");
        Posts.write(other.resolve("a.md"), Posts.ARTICLE);
        Posts.write(other.resolve("b.md"), Posts.ARTICLE);
        Git.init(other).run("add", "a.md");

        assertThat(Cli.run("--show-files", "--changed", other.toString()).out()).hasLineCount(2);
    }

    @Test
    void whatIsIgnoredIsNotNew() {
        write(".gitignore", "drafts/\n");
        write("drafts/x.md");

        assertThat(changed()).isEmpty();
        assertThat(changed("--no-ignore")).isEmpty();
    }

    @Test
    void aLinkToTheFolderIsTheFolder() throws IOException {
        write("a.md");
        Path link = Files.createSymbolicLink(folder.resolve("link"), site);

        assertThat(Cli.run("--show-files", "--changed", link.toString()).out()).isEqualTo(link.resolve("a.md") + "\n");
    }

    @Test
    void nothingChangedIsNoFailure() {
        assertThat(Cli.run("--changed", site.toString()))
                .isEqualTo(new Outcome(0, "0 files, 0 posts, 0 errors, 0 warnings\n", ""));
    }

    /** It would be a run that is green for ever: of a name that is misspelt, or of a file that is gone. */
    @Test
    void aNameThatIsNotThereIsAFailure() {
        git.run("rm", "--quiet", "b.md");
        String nope = site.resolve("nope.md").toString();
        String gone = site.resolve("b.md").toString();
        String said = ": no such file; check the path\n";

        assertThat(Cli.run("--changed", site.resolve("a.md").toString(), nope, gone))
                .isEqualTo(new Outcome(2, "0 files, 0 posts, 0 errors, 0 warnings\n", gone + said + nope + said));
        assertThat(Cli.run("format", "--check", "--changed", nope)).isEqualTo(Cli.run("format", "--check", nope));
        assertThat(Cli.run("edit", "--set", "draft=false", "--changed=HEAD", nope))
                .isEqualTo(Cli.run("edit", "--set", "draft=false", nope));
        assertThat(Cli.run("format", "--check", nope).exitCode()).isEqualTo(2);
    }

    @Test
    void outsideOfARepository() throws IOException {
        Path plain = Files.createDirectory(folder.resolve("plain"));
        Posts.write(plain.resolve("a.md"), Posts.ARTICLE);

        assertThat(Cli.run("--changed", plain.toString()))
                .isEqualTo(failure("--changed: \"" + plain + "\" is in no git repository; name the files instead"));
    }

    /** As where a folder belongs to another user, or a worktree's repository has moved. */
    @Test
    void inARepositoryThatGitDoesNotRead() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Path posts = Files.createDirectory(broken.resolve("posts"));
        Files.createDirectory(broken.resolve(".git"));
        Posts.write(posts.resolve("a.md"), Posts.ARTICLE);

        assertThat(Cli.run("--changed", posts.toString()))
                .isEqualTo(failure("--changed: git does not read the repository \"" + broken
                        + "\"; run git status there to see why"));
    }

    @ParameterizedTest
    @CsvSource({
        "no-such-branch, --changed=no-such-branch: git knows no such commit here",
        "-x, --changed=-x: git knows no such commit here",
        "HEAD:a.md, --changed=HEAD:a.md: git knows no such commit here",
        "'a b', --changed=a b: git knows no such commit here",
        "'HEAD^{tree}', '--changed=HEAD^{tree}: git knows no such commit here'",
    })
    void whatNamesNoCommit(String ref, String said) {
        assertThat(Cli.run("--changed=" + ref, site.toString())).isEqualTo(failure(said + NO_COMMIT));
        assertThat(site.resolve("pwned")).doesNotExist();
        assertThat(Path.of("pwned")).doesNotExist();
    }

    /** It would be taken for another option of this program, or of git. */
    @ParameterizedTest
    @ValueSource(strings = {"--output=pwned", "--help", "--fix"})
    void whatIsAnOptionIsNoCommit(String ref) {
        assertThat(Cli.run("--changed=" + ref, site.toString()))
                .isEqualTo(failure("Expected parameter for option '--changed' but found '" + ref + "' (try --help)"));
        assertThat(Path.of("pwned")).doesNotExist();
    }

    @Test
    void historiesWithNothingInCommon() {
        git.run("checkout", "--quiet", "--orphan", "other");
        git.run("commit", "--quiet", "--message=Other");

        assertThat(Cli.run("--changed=start", site.toString()))
                .isEqualTo(failure("--changed=start: it has no commit in common with HEAD" + NO_COMMIT));
    }

    @Test
    void aShallowClone() {
        git.run("checkout", "--quiet", "-b", "topic");
        commit("a.md");
        git.run(
                "clone",
                "--quiet",
                "--depth=1",
                "--no-single-branch",
                "file://" + site,
                folder.resolve("clone").toString());
        Path clone = folder.resolve("clone");
        String advice = "; this clone is shallow, so fetch more of its history, such as with git fetch --unshallow, or"
                + " fetch-depth: 0 in GitHub Actions";

        assertThat(Cli.run("--changed=origin/start", clone.toString()))
                .isEqualTo(failure("--changed=origin/start: it has no commit in common with HEAD" + advice));
        assertThat(Cli.run("--changed=HEAD~1", clone.toString()))
                .isEqualTo(failure("--changed=HEAD~1: git knows no such commit here" + advice));
        new Git(clone).run("fetch", "--quiet", "--unshallow");
        assertThat(Cli.run("--show-files", "--changed=origin/start", clone.toString())
                        .out())
                .isEqualTo(clone.resolve("a.md") + "\n");
    }

    @Test
    void aSettingOfTheRepositoryRunsNothing() {
        write("a.md");
        for (String key : List.of("core.fsmonitor", "diff.external", "core.pager", "core.hooksPath")) {
            git.run("config", key, "touch " + folder.resolve("pwned"));
        }

        assertThat(changed()).containsExactly("a.md");
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    private List<String> changed(String... args) {
        return show("--changed", args);
    }

    private List<String> since(String ref) {
        return show("--changed=" + ref);
    }

    private List<String> show(String option, String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "--show-files";
        all[1] = option;
        for (int index = 0; index < args.length; index++) {
            all[index + 2] = args[index].startsWith("-")
                    ? args[index]
                    : site.resolve(args[index]).toString();
        }
        boolean isNamed = args.length > 0 && !args[0].startsWith("-");
        all[args.length + 2] = isNamed ? "--no-progress" : site.toString();
        Outcome outcome = Cli.run(all);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return outcome.out().lines().map(line -> line.replace(site + "/", "")).toList();
    }

    private void commit(String name) {
        write(name);
        git.run("add", "--all");
        git.run("commit", "--quiet", "--message=More");
    }

    private void write(String name) {
        write(name, Posts.ARTICLE + "More of it.\n");
    }

    private void write(String name, String text) {
        Posts.write(site.resolve(name), text);
    }

    private static Outcome failure(String said) {
        return new Outcome(2, "", "postmodel-validate: " + said + "\n");
    }
}
