package io.github.postmodel.validate.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.postmodel.io.PostReader;
import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A baseline of a folder of real posts: ten new faults are told and no more, lines that move are not, and ten that are
 * fixed are better. With {@code -Dpostmodel.corpus=DIR}, of a folder of yours as well.
 */
@Tag("slow")
class CorpusBaselineTest {
    private static final int TEN = 10;

    @TempDir
    Path folder;

    static Stream<Path> folders() {
        String corpus = System.getProperty("postmodel.corpus", "");
        return corpus.isEmpty() ? Stream.of(Path.of("posts")) : Stream.of(Path.of("posts"), Path.of(corpus));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void tellsWhatIsNewAndWhatIsBetter(Path original) throws IOException {
        Path posts = copy(original);
        Path baseline = folder.resolve("baseline.json");
        String summary = last(check(posts).out());
        long before = problems(summary);
        String files = summary.replaceFirst(" posts.*", " posts");
        assertThat(check(posts, "--write-baseline", baseline.toString()).err())
                .contains("baseline " + baseline + ": " + before + " problem");
        assertThat(check(posts, "--baseline", baseline.toString()))
                .isEqualTo(new Outcome(0, files + ", 0 errors, 0 warnings\n", ""));

        List<Path> changed = withTags(posts);
        for (Path post : changed) {
            Files.writeString(post, withLine(Files.readString(post), "postmodel-moved: [1]\npostmodel-tags: &t\n- x"));
        }
        assertThat(check(posts, "--baseline", baseline.toString()))
                .isEqualTo(new Outcome(0, files + ", 0 errors, 0 warnings\n", ""));

        for (Path post : changed) {
            Files.writeString(post, withLine(Files.readString(post), "postmodel-wrong: 2025-13-45"));
        }
        Outcome worse = check(posts, "--baseline", baseline.toString());
        assertThat(worse.out().lines().filter(line -> line.contains("error value-type: postmodel-wrong")))
                .hasSize(TEN);
        assertThat(last(worse.out()))
                .isEqualTo(files.replaceFirst(", \\d+ posts", "") + ", " + postsOf(worse) + ", 10 errors, 0 warnings");
        assertThat(worse.out()).hasLineCount(TEN + 1);

        assertThat(check(posts, "--write-baseline", baseline.toString()).exitCode())
                .isZero();
        for (Path post : changed) {
            Files.writeString(post, Files.readString(post).replaceFirst("postmodel-wrong: .*\\R", ""));
        }
        String better = "postmodel-validate: better than the baseline: 10 problems fewer in 10 files";
        assertThat(check(posts, "--baseline", baseline.toString()))
                .isEqualTo(new Outcome(
                        0,
                        files + ", 0 errors, 0 warnings\n",
                        better + "; to prune it, add --write-baseline " + baseline + "\n"));
        assertThat(check(posts, "--baseline", baseline.toString(), "--write-baseline", baseline.toString())
                        .err())
                .contains("baseline " + baseline + ": " + before + " problem", better + "\n");
        assertThat(check(posts, "--baseline", baseline.toString()))
                .isEqualTo(new Outcome(0, files + ", 0 errors, 0 warnings\n", ""));
    }

    private static Outcome check(Path posts, String... options) {
        List<String> args = new ArrayList<>(List.of("--format=concise", "--no-config", "--no-ignore"));
        args.addAll(List.of(options));
        args.add(posts.toString());
        Outcome outcome = Cli.run(args.toArray(String[]::new));
        String err = outcome.err()
                .lines()
                .filter(line -> !line.contains("can be fixed with"))
                .map(line -> line + "\n")
                .reduce("", String::concat);
        return new Outcome(outcome.exitCode(), outcome.out(), err);
    }

    /** Ten posts that can be read, to be changed. */
    private static List<Path> withTags(Path posts) {
        List<Path> some = new ArrayList<>();
        for (Path post : PostReader.list(posts).toList()) {
            if (some.size() < TEN && check(post).exitCode() == 0 && isBlock(post)) {
                some.add(post);
            }
        }
        return some.size() == TEN ? some : fail("only " + some.size() + " of the posts can be changed");
    }

    private static boolean isBlock(Path post) {
        try {
            return Pattern.compile("\\A---\\R\\w+:")
                    .matcher(Files.readString(post))
                    .find();
        } catch (IOException fault) {
            return false;
        }
    }

    private static String withLine(String post, String lines) {
        return post.replaceFirst("\\A(---\\R)", "$1" + Matcher.quoteReplacement(lines + "\n"));
    }

    private static String last(String out) {
        String[] lines = out.split("\n", -1);
        return lines[lines.length - 2];
    }

    private static String postsOf(Outcome outcome) {
        Matcher count = Pattern.compile(", (\\d+ posts),").matcher(last(outcome.out()));
        return count.find() ? count.group(1) : "";
    }

    private static long problems(String summary) {
        Matcher counts = Pattern.compile(" (\\d+) errors?, (\\d+) warnings?").matcher(summary);
        return counts.find() ? Long.parseLong(counts.group(1)) + Long.parseLong(counts.group(2)) : -1;
    }

    private Path copy(Path original) throws IOException {
        Path copy = folder.resolve("posts");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(original.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, Files.readAllBytes(file));
                }
            }
        }
        return copy;
    }
}
