package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validate.support.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees on a terminal: whole screens, as tmux records them. */
@Tag("slow")
@Timeout(180)
class TerminalIT {
    private static final Pattern READY = Pattern.compile("Ctrl-C ends it\n");
    private static final String FAULT = """
            == posts/a.md has changed
            {1}posts/a.md:8:8{0}: {1}{31}error draft-boolean{0}: draft "maybe" is neither true nor false
                draft: maybe
                {1}{31}       ^^^^^
            {0}    {36}help:{0} write draft: true or draft: false

            {1}{31}2 files, 1 post, 1 error, 0 warnings
            {0}postmodel-validate: watching 3 folders; Ctrl-C ends it
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Posts.write(folder.resolve("posts/a.md"), Posts.LINK);
        Posts.write(folder.resolve("posts/more/b.md"), other("b"));
    }

    private static String other(String name) {
        return Posts.LINK.replace("https://example.org/a", "https://example.org/" + name);
    }

    private static String program(String... args) {
        return Jar.command(args).stream().map(part -> "'" + part + "'").collect(Collectors.joining(" "));
    }

    @Test
    void watch() {
        try (Tmux terminal = new Tmux(folder, program("--watch", "posts"))) {
            assertThat(terminal.await(READY)).isEqualTo("""
                    2 files, 2 posts, 0 errors, 0 warnings
                    postmodel-validate: watching 3 folders; Ctrl-C ends it
                    """);

            Posts.write(folder.resolve("posts/a.md"), Posts.linkWith("draft", "draft: maybe"));
            terminal.await(Pattern.compile("1 error, .*\n.*" + READY));
            assertThat(terminal.colours()).isEqualTo(FAULT);

            Posts.write(folder.resolve("posts/a.md"), Posts.LINK);
            terminal.await(Pattern.compile("0 errors, .*\n.*" + READY));
            assertThat(terminal.colours()).isEqualTo("""
                    == posts/a.md has changed
                    {32}2 files, 2 posts, 0 errors, 0 warnings
                    {0}postmodel-validate: watching 3 folders; Ctrl-C ends it
                    """);

            terminal.press("C-c");
            assertThat(terminal.await(Pattern.compile("exit \\d+\n"))).endsWith("""
                    postmodel-validate: watching 3 folders; Ctrl-C ends it
                    ^Cexit 130
                    """);
        }
    }

    @Test
    void progressIsDrawnOnOneLineAndRemoved() {
        String numbers = "[" + "1, ".repeat(150_000) + "1]";
        for (int number = 0; number < 40; number++) {
            Posts.write(
                    folder.resolve("many/slow" + number + ".md"),
                    other("slow" + number).replace("draft: false", "draft: false\nmore: {numbers: " + numbers + "}"));
        }
        try (Tmux terminal = new Tmux(folder, program("--jobs=1", "many"))) {
            String screen = terminal.await(Pattern.compile(" left\n"));
            assertThat(screen)
                    .matches("\\[#*-*] \\d+ of 40 files, \\d+ a second, 0 errors, \\d+:\\d\\d left\n")
                    .hasLineCount(1);
            assertThat(terminal.await(Pattern.compile("exit")))
                    .isEqualTo("40 files, 40 posts, 0 errors, 0 warnings\nexit 0\n");
        }
    }

    @Test
    void withoutColoursThereAreNone() {
        Posts.write(folder.resolve("posts/a.md"), Posts.linkWith("draft", "draft: maybe"));
        try (Tmux terminal = new Tmux(folder, "NO_COLOR=1 " + program("posts"))) {
            terminal.await(Pattern.compile("exit"));
            assertThat(terminal.colours()).isEqualTo("""
                    posts/a.md:8:8: error draft-boolean: draft "maybe" is neither true nor false
                        draft: maybe
                               ^^^^^
                        help: write draft: true or draft: false

                    2 files, 1 post, 1 error, 0 warnings
                    exit 1
                    """);
        }
    }
}
