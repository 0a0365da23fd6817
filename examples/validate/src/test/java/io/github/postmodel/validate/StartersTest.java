package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Resources;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the posts of other tools' starters are told: see starters.txt, and the folder starters. */
class StartersTest {
    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatAPersonOfThatToolWouldCallRight(Case starter) throws URISyntaxException {
        URL resource = Objects.requireNonNull(StartersTest.class.getResource("starters"));
        Path folder = Path.of(resource.toURI());
        List<String> args = Stream.concat(
                        Stream.of("--no-config", "--no-ignore", "--format", "concise"),
                        Arrays.stream(starter.arguments().split(" "))
                                .map(arg -> arg.startsWith("/") ? folder + arg : arg))
                .toList();

        Outcome outcome = Cli.run(args.toArray(String[]::new));

        assertThat((outcome.err() + outcome.out()).replace(folder + "/", "").trim())
                .isEqualTo(starter.output());
    }

    static Stream<Case> cases() {
        String cases = Resources.text(StartersTest.class, "starters.txt");
        return Arrays.stream(cases.split("(?m)^= ")).skip(1).map(Case::parse);
    }

    /** A run. */
    record Case(String name, String arguments, String output) {
        static Case parse(String section) {
            int start = section.indexOf("\n$ ");
            int end = section.indexOf('\n', start + 1);
            return new Case(
                    section.substring(0, section.indexOf('\n')),
                    section.substring(start + 3, end),
                    section.substring(end).trim());
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
