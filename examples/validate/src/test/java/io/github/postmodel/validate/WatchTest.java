package io.github.postmodel.validate;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validate.support.Site;
import io.github.postmodel.validate.support.Watching;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is checked again when something changes, and what is not. */
@Tag("slow")
class WatchTest {
    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";
    private static final String RIGHT = Posts.LINK;
    private static final String WRONG = Posts.linkWith("draft", "draft: maybe");
    private static final String DRAFT =
            ":8:8: error draft-boolean: draft \"maybe\" is neither true nor false; write draft: true or draft: false\n";

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void write() {
        site = new Site(folder).with("posts/a.md", RIGHT).with("posts/b.md", other("b", RIGHT));
    }

    private static String other(String name, String text) {
        return text.replace("https://example.org/a", "https://example.org/" + name);
    }

    private Watching watch(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "--watch";
        all[1] = "--format=concise";
        System.arraycopy(args, 0, all, 2, args.length);
        all[all.length - 1] = site.path("posts").toString();
        return Watching.start(all);
    }

    private String next(Watching watching) {
        return watching.next().replace(folder + "/", "");
    }

    @Test
    void aChangeIsCheckedAndOnlyTheChangedFileIsRead() {
        for (int number = 0; number < 50; number++) {
            site.with("posts/more/" + number + ".md", other("p" + number, RIGHT));
        }
        try (Watching watching = watch()) {
            assertThat(next(watching)).isEqualTo("52 files, 52 posts, 0 errors, 0 warnings\n");
            assertThat(watching.checks()).isEqualTo(52);

            site.with("posts/a.md", WRONG);

            assertThat(next(watching))
                    .isEqualTo("== posts/a.md has changed\nposts/a.md" + DRAFT
                            + "52 files, 51 posts, 1 error, 0 warnings\n");
            assertThat(watching.checks()).isEqualTo(1);
            site.with("posts/a.md", RIGHT);
            assertThat(next(watching))
                    .isEqualTo("== posts/a.md has changed\n52 files, 52 posts, 0 errors, 0 warnings\n");
        }
    }

    @Test
    void anEditorThatRenamesANewFileOverTheOldIsSeen() throws IOException {
        try (Watching watching = watch()) {
            watching.next();

            Path fresh = Posts.write(site.path("posts/.a.md.swp"), WRONG);
            Files.move(site.path("posts/a.md"), site.path("posts/a.md~"));
            Files.move(fresh, site.path("posts/a.md"), REPLACE_EXISTING);
            Files.delete(site.path("posts/a.md~"));

            assertThat(next(watching)).startsWith("== posts/a.md has changed\nposts/a.md" + DRAFT);
        }
    }

    @Test
    void rulesBetweenPostsHoldThoughOneOfThemHasNotChanged() {
        try (Watching watching = watch()) {
            watching.next();

            site.with("posts/a.md", other("b", RIGHT));

            assertThat(next(watching)).isEqualTo("""
                    == posts/a.md has changed
                    posts/b.md:6:15: warning external-url-duplicate: external_url "https://example.org/b" is also in \
                    posts/a.md:6; remove one of the two posts, or fix its external_url
                    2 files, 2 posts, 0 errors, 1 warning
                    """);
            assertThat(watching.checks()).isEqualTo(3);
        }
    }

    @Test
    void newFilesAndFoldersAreSeenAndThoseThatGo() throws IOException {
        try (Watching watching = watch()) {
            watching.next();

            site.with("posts/new/deep/c.md", other("c", WRONG));
            assertThat(next(watching))
                    .isEqualTo("== posts/new/deep/c.md has changed\nposts/new/deep/c.md" + DRAFT
                            + "3 files, 2 posts, 1 error, 0 warnings\n");
            site.with("posts/new/deep/c.md", other("c", RIGHT));
            assertThat(next(watching))
                    .isEqualTo("== posts/new/deep/c.md has changed\n3 files, 3 posts, 0 errors, 0 warnings\n");
            Files.delete(site.path("posts/new/deep/c.md"));
            assertThat(next(watching))
                    .isEqualTo("== posts/new/deep/c.md has changed\n2 files, 2 posts, 0 errors, 0 warnings\n");
            Files.move(site.path("posts/b.md"), site.path("posts/new/d.md"));
            assertThat(next(watching))
                    .isEqualTo("== posts/b.md, posts/new/d.md have changed\n2 files, 2 posts, 0 errors, 0 warnings\n");
        }
    }

    @Test
    void manyChangesAtOnceAreCheckedTogether() {
        try (Watching watching = watch()) {
            watching.next();

            for (int number = 0; number < 2_000; number++) {
                site.with("posts/" + number + ".md", other("p" + number, RIGHT));
            }

            int reports = 0;
            String report = "";
            while (!report.endsWith("2002 files, 2002 posts, 0 errors, 0 warnings\n")) {
                report = next(watching);
                reports++;
            }
            // Mostly it is one; a busy machine writes with pauses.
            assertThat(reports).isLessThan(100);
        }
    }

    @Test
    void whatIsNotCheckedChangesNothing() throws Exception {
        site.with(".gitignore", "drafts/\n")
                .with("posts/drafts/x.md", WRONG)
                .with("posts/notes/y.md", other("y", RIGHT));
        try (Watching watching = watch()) {
            assertThat(watching.next()).startsWith("3 files, ");

            site.with("posts/notes.txt", "x").with("posts/.hidden.md", WRONG).with("posts/drafts/x.md", "x");
            site.with("beside.md", WRONG).with("posts/drafts/z.md", WRONG);

            assertThat(watching.afterAMoment()).isEmpty();
            assertThat(watching.errors()).isEqualTo("postmodel-validate: watching 3 folders; Ctrl-C ends it\n");
        }
    }

    @Test
    void settingsAndIgnoreFilesAreWatched() throws IOException {
        site.with("posts/a.md", WRONG);
        try (Watching watching = watch()) {
            assertThat(next(watching)).startsWith("posts/a.md" + DRAFT);

            site.settings("ignore: [draft-boolean]");
            assertThat(next(watching))
                    .isEqualTo("== .postmodel.yaml has changed\n2 files, 1 post, 0 errors, 0 warnings\n");
            site.with("posts/.gitignore", "a.md\n");
            assertThat(next(watching)).isEqualTo("""
                    == posts/a.md, posts/.gitignore have changed
                    1 file, 1 post, 0 errors, 0 warnings
                    """);
            site.settings("ignroe: []");
            watching.awaitError(
                    "postmodel-validate: " + site.path(".postmodel.yaml").toRealPath()
                            + ":1:1: unknown key \"ignroe\"; did you mean ignore? (known: select, ignore, warn, error,"
                            + " include, exclude, max-warnings, default-offset, default-zone, max-file-bytes,"
                            + " max-front-matter-bytes, max-nesting, max-alias-nodes, collections, references, per-file-ignores)");
            Files.delete(site.path(".postmodel.yaml"));
            assertThat(next(watching)).endsWith("1 file, 1 post, 0 errors, 0 warnings\n");
        }
    }

    @Test
    void schemasAreWatchedWithWhatTheyReferTo() {
        site.settings("collections: {posts: {files: 'posts/**', model: none, schema: schemas/post.json}}")
                .with("schemas/post.json", "{\"properties\": {\"draft\": {\"$ref\": \"draft.json\"}}}")
                .with("schemas/draft.json", "{\"type\": \"boolean\"}");
        try (Watching watching = watch()) {
            assertThat(watching.next()).isEqualTo("2 files, 0 posts, 0 errors, 0 warnings\n");

            site.with("schemas/draft.json", "{\"type\": \"string\"}");
            assertThat(next(watching))
                    .startsWith("== schemas/draft.json has changed\nposts/a.md:8:8: error schema-type: ")
                    .endsWith("2 files, 0 posts, 2 errors, 0 warnings\n");
            site.with("schemas/post.json", "{}");
            assertThat(next(watching))
                    .isEqualTo("== schemas/post.json has changed\n2 files, 0 posts, 0 errors, 0 warnings\n");
        }
    }

    @Test
    void aFileThatIsNamedIsWatchedAlsoWhereItIsNotThereYet() throws IOException {
        String name = site.path("posts/later.md").toString();
        try (Watching watching = Watching.start("--watch", "--format=concise", name)) {
            assertThat(watching.next()).isEqualTo("0 files, 0 posts, 0 errors, 0 warnings\n");
            assertThat(watching.errors()).startsWith(name + ": no such file; check the path\n");

            site.with("posts/later.md", RIGHT);
            assertThat(next(watching))
                    .isEqualTo("== posts/later.md has changed\n1 file, 1 post, 0 errors, 0 warnings\n");
            site.with("posts/a.md", WRONG);
            Files.delete(site.path("posts/later.md"));
            assertThat(next(watching))
                    .isEqualTo("== posts/later.md has changed\n0 files, 0 posts, 0 errors, 0 warnings\n");
        }
    }

    @Test
    void aLinkIsReadAgainEachTime() throws IOException {
        Files.createSymbolicLink(site.path("posts/link.md"), Path.of("b.md"));
        try (Watching watching = watch("--ignore=external-url-duplicate")) {
            watching.next();

            site.with("posts/b.md", other("b", WRONG));

            assertThat(next(watching))
                    .isEqualTo("== posts/b.md has changed\nposts/b.md" + DRAFT + "posts/link.md" + DRAFT
                            + "3 files, 1 post, 2 errors, 0 warnings\n");
        }
    }

    @Test
    void theFolderItselfMayGoAndComeBack() throws IOException {
        try (Watching watching = watch()) {
            watching.next();

            Files.move(site.path("posts"), site.path("old"));
            assertThat(next(watching)).endsWith("0 files, 0 posts, 0 errors, 0 warnings\n");
            Files.move(site.path("old"), site.path("posts"));
            assertThat(next(watching)).endsWith("2 files, 2 posts, 0 errors, 0 warnings\n");
            site.with("posts/a.md", WRONG);
            assertThat(next(watching)).startsWith("== posts/a.md has changed\nposts/a.md" + DRAFT);
        }
    }

    @Test
    void theLinesThatAreShownAreThoseOfTheFile() {
        site.with("posts/b.md", other("b", WRONG));
        try (Watching watching =
                Watching.start("--watch", "--format=human", site.path("posts").toString())) {
            String first = watching.next();

            site.with("posts/a.md", RIGHT + "More.\n");

            assertThat(first).contains("\n    draft: maybe\n           ^^^^^\n");
            assertThat(next(watching)).isEqualTo("== posts/a.md has changed\n" + first.replace(folder + "/", ""));
        }
    }

    @Test
    void aTerminalIsClearedAndAFileIsNot() {
        try (Watching watching =
                Watching.startOnTerminal("--watch", site.path("posts").toString())) {
            String report = watching.next();

            site.with("posts/a.md", RIGHT + "More.\n");

            assertThat(report).isEqualTo("2 files, 2 posts, 0 errors, 0 warnings\n");
            assertThat(next(watching)).isEqualTo(CLEAR + "== posts/a.md has changed\n" + report);
        }
    }

    @Test
    void aReportForAProgramHasNoOtherLine() {
        try (Watching watching =
                Watching.start("--watch", "--format=jsonl", site.path("posts").toString())) {
            watching.next();

            site.with("posts/a.md", WRONG);

            assertThat(watching.next().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"type\":"));
            assertThat(watching.errors()).contains("a.md has changed\n");
        }
    }

    @Test
    void itEndsWhereItIsAskedTo() {
        try (Watching watching = watch()) {
            watching.next();

            assertThat(watching.interrupt()).isEqualTo(ExitCode.INTERRUPTED);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--watch --fix posts/good  | --watch only checks; leave out --fix, --diff, --add-ignores and"
                        + " --write-baseline",
                "--watch --diff posts/good | --watch only checks; leave out --fix, --diff, --add-ignores and"
                        + " --write-baseline",
                "--watch --write-baseline=x posts/good | --watch only checks; leave out --fix, --diff, --add-ignores and"
                        + " --write-baseline",
                "--watch -                 | --watch: standard input does not change; name files or folders",
                "--watch --files-from=-    | --watch: standard input does not change; name files or folders",
                "--watch                   | no path: name files or folders, or - for standard input",
            })
    void wrongUsage(String args, String said) {
        assertThat(Cli.run(args.split(" ", -1))).isEqualTo(new Outcome(2, "", "postmodel-validate: " + said + "\n"));
    }
}
