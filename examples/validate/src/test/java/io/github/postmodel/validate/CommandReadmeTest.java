package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.formats.ReportFormat;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README of the command shows is what happens; its table of dates has a test of its own. */
class CommandReadmeTest {
    @TempDir
    Path folder;

    private String readme;

    @BeforeEach
    void readIt() throws IOException {
        readme = Cli.unix(Files.readString(Path.of("validate/README.md")));
    }

    @Test
    void eachOptionIsOne() {
        String help = Cli.run("--help").out()
                + Cli.run("format", "--help").out()
                + Cli.run("edit", "--help").out();
        List<String> named = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+")
                .matcher(readme)
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(40)
                .allSatisfy(option -> assertThat(help).contains(option));
    }

    @Test
    void eachOptionForOldContentAndForCiIsNamed() {
        assertThat(readme)
                .contains(
                        "--output-format",
                        "--statistics",
                        "--quiet",
                        "--color",
                        "--show-files",
                        "--exit-zero",
                        "--baseline",
                        "--write-baseline",
                        "--add-ignores",
                        "--per-file-ignores",
                        "--force-exclude",
                        "--changed");
        assertThat(Arrays.stream(ReportFormat.values()).map(format -> "`" + format + "`"))
                .allSatisfy(format -> assertThat(readme).contains(format));
    }

    @Test
    void theSettingsAreRead() throws IOException {
        Path file = Files.writeString(folder.resolve(".postmodel.yaml"), block("Settings", "yaml"));
        Settings settings = Settings.of(Map.of(), file);

        assertThat(settings.perFileIgnores())
                .extracting(ignore -> ignore.pattern())
                .containsExactly("events/", "old-*.md");
        assertThat(settings.maxWarnings()).isEqualTo(10);
    }

    @Test
    void theCollectionsAreChecked() {
        Posts.write(folder.resolve(".git/HEAD"), "");
        Posts.write(folder.resolve(".postmodel.yaml"), block("Collections", "yaml"));
        Posts.write(
                folder.resolve("schemas/talks.schema.json"), "{\"properties\": {\"seats\": {\"type\": \"integer\"}}}");
        Posts.write(folder.resolve("people/mira-holm.md"), "---\nname: Mira\n---\n");
        for (String talk : List.of("harbour/many/mira-holm", "quay/40/mira-holn", "rope/25/mira-holm")) {
            String[] parts = talk.split("/", -1);
            String text =
                    "---\ntitle: A talk\nstart: 2026-03-12\nseats: " + parts[1] + "\nspeaker: " + parts[2] + "\n---\n";
            Posts.write(folder.resolve("talks/" + parts[0] + ".md"), text);
        }

        assertThat("$ validate talks\n"
                        + Cli.run(folder.resolve("talks").toString()).out().replace(folder + "/", ""))
                .isEqualTo(block("Collections", "console"));
    }

    @Test
    void theCommentsIgnoreWhatIsWrongWithThePost() {
        Path post = Posts.write(folder.resolve("post.md"), block("Old content", "yaml"));

        assertThat(Cli.run(post.toString())).isEqualTo(new Outcome(0, "1 file, 1 post, 0 errors, 0 warnings\n", ""));
        Posts.write(post, block("Old content", "yaml").replace("postmodel-ignore", "ignore"));
        assertThat(Cli.run("-q", "--format=concise", post.toString()).out()).hasLineCount(4);
    }

    @Test
    void theBaselineIsOne() throws IOException {
        Path baseline = Files.writeString(folder.resolve("baseline.json"), block("Old content", "json"));
        Posts.write(folder.resolve("posts/b.md"), Posts.ARTICLE.replace("+00:00", ""));

        assertThat(Cli.run(
                                "--baseline",
                                baseline.toString(),
                                folder.resolve("posts").toString())
                        .exitCode())
                .isZero();
        assertThat(Cli.run(
                                "--write-baseline",
                                baseline.toString(),
                                folder.resolve("posts").toString())
                        .exitCode())
                .isZero();
        assertThat(baseline).content().isEqualTo(block("Old content", "json").replaceFirst(" +\"posts/a.md.*\n", ""));
    }

    @Test
    void oneLineSaysWhatCanBeFixed() {
        Path post = Posts.write(
                folder.resolve("post.md"),
                "---\ntitle: Hello\ndate: 2025-09-18 16:00Z\ntags: news\nsumary: x\ndraft: maybe\n---\nHello.");
        String line = "3 of 5 problems can be fixed with --fix (1 more with --unsafe-fixes)";

        assertThat(readme).contains("`" + line + "`");
        assertThat(Cli.run(post.toString()).err()).isEqualTo(line + "\n");
    }

    /** The first block of a language below a heading. */
    private String block(String heading, String language) {
        String section = readme.substring(readme.indexOf("\n## " + heading + "\n"));
        int start = section.indexOf("\n```" + language + "\n") + language.length() + 5;
        return section.substring(start, section.indexOf("\n```\n", start) + 1);
    }
}
