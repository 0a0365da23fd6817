package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a file is never read as options, nor as a file of arguments. */
@Tag("slow")
class OptionLikeNamesIT {
    private static final String VICTIM = "precious\n";

    @TempDir
    Path folder;

    private Path victim;

    @BeforeEach
    void writeVictim() throws IOException {
        victim = Files.writeString(folder.resolve("victim.txt"), VICTIM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@x.md", "--debug @x.md", "format --check @x.md", "-- @x.md"})
    void aNameWithAnAtSignIsAPath(String args) throws Exception {
        Posts.write(folder.resolve("@x.md"), "no post");
        Posts.write(folder.resolve("x.md"), "--output=victim.txt\nposts\n");

        Outcome outcome = jar().run("", args.split(" ", -1));

        assertThat(outcome.out() + outcome.err()).contains("@x.md").contains("no front matter");
        assertThat(victim).hasContent(VICTIM.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--output=victim.txt", "--fix", "-h", "--", "format", "--config=victim.txt"})
    void everythingAfterTwoHyphensIsAPath(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, "no post");
        for (List<String> args : List.of(List.of("--", name), List.of("--format=concise", "--", name))) {
            Outcome outcome = jar().run("", args.toArray(String[]::new));

            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.out()).startsWith(name + ":1:1: error fence-missing: no front matter");
        }
        Outcome formatted = jar().run("", "format", "--check", "--", name);
        assertThat(formatted.err()).startsWith(name + ": not formatted, for no front matter");
        assertThat(file).hasContent("no post");
        assertThat(victim).hasContent(VICTIM.strip());
    }

    @Test
    void allOfAFolderCanBeHandedOver() throws Exception {
        for (String name : List.of("@a.md", "--fix.md", "-.md", "--output=pwn.md", "good.md")) {
            Files.writeString(folder.resolve(name), Posts.ARTICLE);
        }
        String command = String.join(" ", Jar.command("--", "*.md"));

        assertThat(jar().start("", List.of("/bin/sh", "-c", command)))
                .isEqualTo(new Outcome(0, "5 files, 5 posts, 0 errors, 0 warnings\n", ""));
        assertThat(folder.resolve("pwn.md")).doesNotExist();
    }

    private Jar jar() {
        return new Jar(folder, Map.of());
    }
}
