package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.Posts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are not ASCII, in an environment that has no UTF-8. */
@Tag("slow")
class LocaleIT {
    private static final Path LAUNCHER = Path.of("validate/bin/validate").toAbsolutePath();

    @TempDir
    Path folder;

    @BeforeEach
    void posts() {
        assumeThat(System.getProperty("sun.jnu.encoding"))
                .as("the test itself needs such names")
                .isEqualTo(StandardCharsets.UTF_8.name());
        Posts.write(folder.resolve("posts/ünï.md"), "no post");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LC_ALL=C", "LC_ALL=POSIX LANG=de_DE.UTF-8", "LANG=C", "LC_CTYPE=en_US.ISO-8859-1", "A=b"})
    void theLauncherReadsThem(String environment) throws Exception {
        List<String> command = inEnvironment(environment.split(" ", -1));
        command.add(LAUNCHER.toString());
        for (String argument : List.of("posts/ünï.md", "posts", "posts/ü*")) {
            List<String> all = new ArrayList<>(command);
            all.addAll(List.of("--format=concise", argument));
            assertThat(new Jar(folder, Map.of()).start("", all))
                    .isEqualTo(new Outcome(
                            1,
                            "posts/ünï.md:1:1: error fence-missing: no front matter: line 1 is \"no post\";"
                                    + " write two lines \"---\" above it, and the entries between them\n1 file, 0 posts, 1 error, 0 warnings\n",
                            ""));
        }
    }

    @Test
    void withTheJarTheMessageSaysWhatToDo() throws Exception {
        List<String> command = inEnvironment("LC_ALL=C");
        command.addAll(Jar.command());
        for (String argument : List.of("posts/ünï.md", "posts", "--config=ü", "--output=ü", "--files-from=ü")) {
            List<String> all = new ArrayList<>(command);
            all.addAll(List.of(argument, "posts"));
            Outcome outcome = new Jar(folder, Map.of()).start("", all);

            assertThat(outcome.err())
                    .as(argument)
                    .contains("Java reads names as ANSI_X3.4-1968 in this locale; set LC_ALL=C.UTF-8,"
                            + " or start bin/validate\n")
                    .doesNotContain("unexpected");
        }
    }

    private static List<String> inEnvironment(String... variables) {
        List<String> command = new ArrayList<>(List.of("env", "-i", "PATH=" + System.getenv("PATH")));
        command.addAll(List.of(variables));
        command.add("JAVA_HOME=" + System.getProperty("java.home"));
        return command;
    }
}
