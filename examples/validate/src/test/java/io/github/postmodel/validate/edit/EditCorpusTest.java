package io.github.postmodel.validate.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Git;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Many posts, each written in several ways, are edited at once, and git says how many lines of each have changed.
 * {@code -Dpostmodel.corpus=DIR} adds a folder of posts.
 */
@Tag("slow")
class EditCorpusTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void onlyTheLinesThatWereAskedForChange(Variant variant) throws IOException {
        Map<String, MarkdownFile> before = write(variant);
        Git git = Git.commitAll(folder);

        Outcome outcome = edit("--set", "draft=true", "--add", "tags=by-hand");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        Map<String, String> lines = numstat(git);
        before.forEach((name, file) -> {
            assertThat(lines.get(name)).as(file.text()).isEqualTo(expected(file));
            MarkdownFile after = MarkdownFile.open(folder.resolve(name));
            assertThat(after.frontMatter().get("draft")).as(name).isEqualTo(true);
            assertThat(after.body()).as(name).isEqualTo(file.body());
        });
        assertThat(edit("--set", "draft=true", "--add", "tags=by-hand").err()).startsWith("0 files changed, ");
        assertThat(numstat(git)).isEqualTo(lines);
    }

    @Test
    void whatIsAddedAndRemovedAgainLeavesNothing() throws IOException {
        write(Variant.AS_IT_IS);
        Git git = Git.commitAll(folder);

        assertThat(edit("--rename-key", "tags=labels", "--set", "seen=[1]").exitCode())
                .isZero();
        assertThat(numstat(git)).isNotEmpty();
        assertThat(edit("--rename-key", "labels=tags", "--unset", "seen").exitCode())
                .isZero();

        assertThat(numstat(git)).isEmpty();
    }

    /** Lines added and removed: one of each for a value that is there; a list with items of its own gets a line. */
    private static String expected(MarkdownFile file) {
        int added = 0;
        int removed = 0;
        boolean isDraft = Boolean.TRUE.equals(file.frontMatter().get("draft"));
        if (!isDraft) {
            added++;
            removed += file.frontMatter().containsKey("draft") ? 1 : 0;
        }
        boolean isBlock = file.find("tags")
                .filter(range -> range.endLine() > range.startLine()
                        || file.line(range.startLine()).strip().startsWith("-"))
                .isPresent();
        boolean isThere = file.find("tags").isPresent();
        boolean isEmpty = List.of().equals(file.frontMatter().get("tags"));
        added += isThere && !isEmpty || isFlow(file) ? 1 : 2;
        removed += isThere && !isBlock ? 1 : 0;
        return added + " " + removed;
    }

    /** Whether a new list of a file is written in brackets, as its neighbours are. */
    private static boolean isFlow(MarkdownFile file) {
        return file.frontMatter().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof List<?> items && !items.isEmpty())
                .anyMatch(entry ->
                        file.line(file.locate(entry.getKey()).startLine()).contains("["));
    }

    /** The posts that have no error, in one way of writing. */
    private Map<String, MarkdownFile> write(Variant variant) throws IOException {
        Map<String, MarkdownFile> files = new LinkedHashMap<>();
        for (Path path : posts()) {
            String text = variant.of(Files.readString(path));
            MarkdownFile file = MarkdownFile.parse(text);
            boolean isEditable =
                    file.problems().isEmpty() && !file.frontMatter().isEmpty();
            if (isEditable && !(file.frontMatter().get("tags") instanceof String)) {
                String name = files.size() + ".md";
                Posts.write(folder.resolve(name), text);
                files.put(name, file);
            }
        }
        assertThat(files).hasSizeGreaterThan(10);
        return files;
    }

    private static List<Path> posts() {
        List<Path> posts = new ArrayList<>(PostReader.list(Posts.GOOD).toList());
        PostReader.list(Path.of("validate/src/test/resources/own-site")).forEach(posts::add);
        String corpus = System.getProperty("postmodel.corpus", "");
        if (!corpus.isEmpty()) {
            PostReader.list(Path.of(corpus)).forEach(posts::add);
        }
        return posts;
    }

    private static Map<String, String> numstat(Git git) {
        Map<String, String> lines = new LinkedHashMap<>();
        git.run("diff", "--numstat").lines().forEach(line -> {
            String[] parts = line.split("\t", -1);
            lines.put(parts[2], parts[0] + " " + parts[1]);
        });
        return lines;
    }

    private Outcome edit(String... options) {
        List<String> args = new ArrayList<>(List.of("edit"));
        args.addAll(List.of(options));
        args.add(folder.toString());
        return Cli.run(args.toArray(String[]::new));
    }
}
