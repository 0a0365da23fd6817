package io.github.postmodel.validate.infer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.validate.schema.FrontMatterCheck;
import io.github.postmodel.validate.schema.PlainValues;
import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validate.support.Resources;
import io.github.postmodel.validate.support.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InferenceTest {
    @TempDir
    private Path folder;

    @Test
    void saysWhatTheFilesAreLike() {
        Site site = new Site(folder);
        for (int number = 0; number < 12; number++) {
            site.with(
                    "e/" + number + ".md",
                    """
                    ---
                    title: Event %d
                    day: 2025-01-%02d
                    start: 2025-01-02T10:00:00Z
                    mode: %s
                    seats: %s
                    url: https://example.org/%d
                    contact: jane%d@example.org
                    draft: no
                    tags: [a, %s]
                    place:
                      city: Oslo
                      lat: %s
                    links:
                      site%d: https://example.org/
                    end:
                    """.formatted(
                                            number,
                                            number + 10,
                                            number % 2 == 0 ? "online" : "~",
                                            number % 3 == 0 ? "1.5" : "10",
                                            number,
                                            number,
                                            number % 4 == 0 ? "b" : "c",
                                            number % 5 == 0 ? "59" : "text",
                                            number)
                            + (number < 2 ? "extra: x\n" : "") + "---\n");
        }

        assertThat(site.here(Cli.run("--infer-schema", site.path("e").toString())))
                .isEqualTo(new Outcome(0, Resources.text(InferenceTest.class, "events.schema.json"), ""));
    }

    @Test
    void aFileThatCannotBeReadIsLeftOutAndTold() {
        Site site = new Site(folder).with("a.md", "---\ntitle: A\n---\n").with("b.md", "---\na: @b\n---\n");
        Outcome outcome = site.here(Cli.run("--infer-schema", folder.toString()));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).contains("\"Made from 1 file.\"");
        assertThat(outcome.err()).isEqualTo("b.md: left out: a: a value cannot start with \"@\"; write a: '@b'\n");
    }

    @Test
    void fitsEveryFileThatItWasMadeFrom() throws IOException {
        fitsAll(Posts.GOOD);
        fitsAll(Posts.BROKEN);
        String corpus = System.getProperty("postmodel.corpus");
        if (corpus != null) {
            fitsAll(Path.of(corpus));
        }
    }

    private void fitsAll(Path posts) throws IOException {
        Outcome made = Cli.run("--infer-schema", posts.toString());
        assertThat(Cli.run("--infer-schema", posts.toString())).isEqualTo(made);
        Path schema = Files.writeString(folder.resolve("made.json"), made.out());
        FrontMatterCheck check = FrontMatterCheck.load(schema, folder);
        List<Path> files = PostReader.list(posts).toList();
        assertThat(files).isNotEmpty().allSatisfy(path -> {
            MarkdownFile file = MarkdownFile.open(path);
            if (file.problems().isEmpty()) {
                assertThat(check.check(file, PlainValues.of(file.frontMatter(), null), null))
                        .isEmpty();
            }
        });
    }
}
