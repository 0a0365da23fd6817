package io.github.postmodel.validate.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.support.Git;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedDiffTest {
    private static final String TEN_LINES = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";

    @TempDir
    Path folder;

    @Test
    void hasNothingToSayOfEqualTexts() {
        assertThat(diff(TEN_LINES, TEN_LINES)).isEmpty();
    }

    @Test
    void showsThreeLinesAround() {
        assertThat(diff(TEN_LINES, TEN_LINES.replace("5\n", "five\n"))).isEqualTo("""
                --- a/posts/a.md
                +++ b/posts/a.md
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                """);
    }

    @Test
    void changesNearToEachOtherShareAHunk() {
        assertThat(diff(TEN_LINES, TEN_LINES.replace("2\n", "").replace("9\n", "9\nnine\n")))
                .isEqualTo("""
                --- a/posts/a.md
                +++ b/posts/a.md
                @@ -1,5 +1,4 @@
                 1
                -2
                 3
                 4
                 5
                @@ -7,4 +6,5 @@
                 7
                 8
                 9
                +nine
                 10
                """);
        assertThat(diff(TEN_LINES, TEN_LINES.replace("2\n", "").replace("8\n", "8\neight\n")))
                .contains("@@ -1,10 +1,10 @@")
                .containsOnlyOnce("@@ -");
    }

    @Test
    void aMissingLineEndingAtTheEndIsTold() {
        assertThat(diff("a\nb", "a\nb\n")).isEqualTo("""
                --- a/posts/a.md
                +++ b/posts/a.md
                @@ -1,2 +1,2 @@
                 a
                -b
                \\ No newline at end of file
                +b
                """);
        assertThat(diff("a\nb", "c\nb")).endsWith("-a\n+c\n b\n\\ No newline at end of file\n");
    }

    @Test
    void aTextMayBeEmpty() {
        assertThat(diff("", "a\n")).isEqualTo("--- a/posts/a.md\n+++ b/posts/a.md\n@@ -0,0 +1 @@\n+a\n");
        assertThat(diff("a\n", "")).isEqualTo("--- a/posts/a.md\n+++ b/posts/a.md\n@@ -1 +0,0 @@\n-a\n");
    }

    @Test
    void carriageReturnsBelongToTheirLines() {
        assertThat(diff("\uFEFFa\r\nb\r\n", "\uFEFFa\r\nc\r\n"))
                .isEqualTo("--- a/posts/a.md\n+++ b/posts/a.md\n@@ -1,2 +1,2 @@\n \uFEFFa\r\n-b\r\n+c\r\n");
    }

    @Test
    void whereNearlyAllDiffersAllDoes() {
        String before = numbers(0, 1) + "same\n" + numbers(1, 3000);
        String after = numbers(3000, 3001) + "same\n" + numbers(3001, 6000);

        assertThat(diff(before, after)).contains("\n@@ -1,3001 +1,3001 @@\n").contains("-same\n", "+same\n");
    }

    private static String numbers(int from, int to) {
        StringBuilder text = new StringBuilder();
        IntStream.range(from, to).forEach(number -> text.append(number).append('\n'));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.md", "sub/a.md", "./a.md", "two words.md", "ends with.md ", "2025-01-01 00:00:00 +0000", "東京 📚.md",
                "quo\"te.md", "it's.md", "back\\slash.md", "t\tab.md", "line\nfeed.md", "bell\u0007.md", "-dash.md"
            })
    void gitTakesAnyName(String name) throws IOException {
        assumeTrue(File.separatorChar == '/', "needs a file system that takes any name");
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "a\n");
        Git git = Git.commitAll(folder);

        git.runWith(diff(Path.of(name), "a\n", "b\n"), "apply");

        assertThat(file).hasContent("b\n");
    }

    @Test
    void gitTakesThePathFromTheFolderThatItIsRunIn() throws IOException {
        Path sub = Files.createDirectories(folder.resolve("sub"));
        Files.writeString(sub.resolve("a.md"), "a\n");
        Git.commitAll(folder);

        new Git(sub).runWith(diff(Path.of("a.md"), "a\n", "b\n"), "apply");

        assertThat(sub.resolve("a.md")).hasContent("b\n");
    }

    @Test
    void gitMakesTheSameOfIt() throws IOException {
        Random random = new Random(7);
        Map<Path, String> wanted = new TreeMap<>();
        StringBuilder patch = new StringBuilder();
        for (int number = 0; number < 300; number++) {
            Path name = Path.of(number + ".md");
            String before = text(random);
            String after = random.nextBoolean() ? text(random) : before.replace("b", "");
            Files.writeString(folder.resolve(name), before);
            wanted.put(name, after);
            patch.append(diff(name, before, after));
        }
        Git git = Git.commitAll(folder);

        git.runWith(patch.toString(), "apply");

        for (Map.Entry<Path, String> file : wanted.entrySet()) {
            assertThat(Files.readString(folder.resolve(file.getKey()))).isEqualTo(file.getValue());
        }
    }

    /** Never empty: to git, a patch that takes all lines away takes the file away. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder("\n");
        for (int line = random.nextInt(30); line > 0; line--) {
            text.append("ab-+ \\@\r".charAt(random.nextInt(8))).append(random.nextInt(10) > 0 ? "\n" : "\r\n");
        }
        return random.nextBoolean() ? text.toString() : text + "no line ending";
    }

    private static String diff(String before, String after) {
        return diff(Path.of("posts", "a.md"), before, after);
    }

    private static String diff(Path path, String before, String after) {
        return UnifiedDiff.of(path, PostFile.parse(before), PostFile.parse(after));
    }
}
