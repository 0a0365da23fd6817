package io.github.postmodel.validate.fix;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.validate.patch.UnifiedDiff;
import io.github.postmodel.validate.support.Git;
import io.github.postmodel.validate.support.Resources;
import io.github.postmodel.validation.PostValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of examples/posts/broken, fixed in a git repository: see broken-posts.txt and broken-posts.diff. */
class BrokenPostsTest {
    private static final PostValidator VALIDATOR = PostValidator.create();
    private static final Fixer FIXER = new Fixer(VALIDATOR, problem -> true, Fixes.SAFE);
    private static final Fixer UNSAFE = new Fixer(VALIDATOR, problem -> true, Fixes.ALL);

    @TempDir
    Path folder;

    @BeforeEach
    void copyPosts() throws IOException {
        try (Stream<Path> posts = Files.list(Path.of("posts/broken"))) {
            for (Path post : posts.toList()) {
                Files.copy(post, folder.resolve(post.getFileName()));
            }
        }
    }

    @Test
    void whatIsLeftCannotBeFixedSafely() {
        StringBuilder report = new StringBuilder();
        for (FixedFile file : fixedFiles()) {
            file.fixes().forEach(fix -> line(report, file, "fixed", fix.range() + " " + fix.rule()));
            FixedFile all = UNSAFE.fix(file.after());
            all.fixes().forEach(fix -> line(report, file, "unsafe", fix.range() + " " + fix.rule()));
            FileWithProblems.of(all.after(), VALIDATOR)
                    .problems()
                    .forEach(problem -> line(report, file, "left", problem.range() + " " + problem.rule()));
        }

        String expected = Resources.text(FixCase.class, "broken-posts.txt");
        assertThat(report.toString()).isEqualTo(expected.substring(expected.indexOf("\n\n") + 2));
    }

    @Test
    void onlyFaultyLinesAreTouched() throws IOException {
        Git git = Git.commitAll(folder);

        saveAll();

        // Neither the hashes of the contents nor the text after a hunk's place matter.
        String diff =
                git.run("diff", "--unified=0").replaceAll("(?m)^index .*\n", "").replaceAll("(?m)^(@@ .* @@).*", "$1");
        assertThat(diff).isEqualTo(Resources.text(FixCase.class, "broken-posts.diff"));
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        saveAll();

        assertThat(fixedFiles()).noneMatch(FixedFile::isChanged);
    }

    @Test
    void gitAppliesThePatchToTheSame() throws IOException {
        Git git = Git.commitAll(folder);
        String patch = patch();
        saveAll();
        Map<String, byte[]> saved = contents();
        git.run("checkout", "--quiet", ".");

        git.runWith(patch, "apply");

        assertThat(contents()).usingRecursiveComparison().isEqualTo(saved);
    }

    private String patch() {
        return fixedFiles().stream()
                .map(file -> UnifiedDiff.of(Path.of(name(file)), file.before(), file.after()))
                .collect(joining());
    }

    private void saveAll() throws IOException {
        for (FixedFile file : fixedFiles()) {
            file.after().save();
        }
    }

    private List<FixedFile> fixedFiles() {
        return PostReader.list(folder)
                .map(path -> FIXER.fix(PostFile.open(path)))
                .toList();
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (Path path : PostReader.list(folder).toList()) {
            contents.put(path.toString(), Files.readAllBytes(path));
        }
        return contents;
    }

    private static void line(StringBuilder report, FixedFile file, String what, String thing) {
        report.append(name(file))
                .append(": ")
                .append(what)
                .append(' ')
                .append(thing)
                .append('\n');
    }

    private static String name(FixedFile file) {
        return String.valueOf(Path.of(file.before().name()).getFileName());
    }
}
