package io.github.postmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.examples.Cli.Outcome;
import org.junit.jupiter.api.Test;

class UsageTest {
    @Test
    void help() {
        String out = """
                Usage: postmodel-validate [-hV] [--debug] <path>...
                Checks Markdown posts with YAML front matter.
                      <path>...   Files, and folders with all their folders.
                                  Of a folder, every *.md is checked but _index.md and what is
                                    hidden (its name starts with a dot).
                      --debug     Show the stack trace of an unexpected failure.
                  -h, --help      Show this help message and exit.
                  -V, --version   Print version information and exit.

                Exit codes:
                  0   no errors
                  1   errors
                  2   wrong usage, or a path that could not be checked
                """;

        assertThat(Cli.run("--help")).isEqualTo(new Outcome(0, out, ""));
    }

    @Test
    void versionOutsideAJar() {
        assertThat(Cli.run("--version")).isEqualTo(new Outcome(0, "postmodel-validate (not from a jar)\n", ""));
    }

    @Test
    void noPath() {
        assertThat(Cli.run())
                .isEqualTo(new Outcome(2, "", "Missing required parameter: '<path>'\nTry postmodel-validate --help\n"));
    }

    @Test
    void unknownOption() {
        assertThat(Cli.run("--fast", "posts/good"))
                .isEqualTo(new Outcome(2, "", "Unknown option: '--fast'\nTry postmodel-validate --help\n"));
    }
}
