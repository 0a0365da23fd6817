package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validate.support.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem of a run, and what is fixed: {@code told.txt}. */
class ToldTest {
    private static final String NAME = "post.md";

    @TempDir
    Path folder;

    static Stream<Case> cases() {
        return Arrays.stream(Resources.text(ToldTest.class, "told.txt").split("(?m)^@ "))
                .skip(1)
                .map(Case::parse);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsEveryProblemWithItsRange(Case told) throws JsonProcessingException {
        told.files().forEach((name, text) -> Posts.write(folder.resolve(name), text));
        List<String> problems = new ArrayList<>();
        JsonNode report = new ObjectMapper().readTree(run(told, "--format=json"));
        report.path("problems").forEach(problem -> problems.add(line(problem)));
        assertThat(problems).isEqualTo(told.problems());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fixesWhatIsSafe(Case told) throws IOException {
        told.files().forEach((name, text) -> Posts.write(folder.resolve(name), text));
        run(told, "--fix");
        for (Map.Entry<String, String> file : told.files().entrySet()) {
            String expected = told.fixed().isEmpty() ? file.getValue() : told.fixed();
            assertThat(Files.readString(folder.resolve(file.getKey()))).isEqualTo(expected);
        }
    }

    private String run(Case told, String option) {
        List<String> arguments = new ArrayList<>(List.of("--no-config", option));
        arguments.addAll(told.options());
        arguments.add(folder.toString());
        return Cli.run(arguments.toArray(String[]::new)).out();
    }

    private String line(JsonNode problem) {
        JsonNode range = problem.path("range");
        Path name = folder.relativize(Path.of(problem.path("path").asText()));
        return String.format(
                "%s:%s:%s-%s:%s %s %s [%s] %s",
                name,
                range.path("startLine"),
                range.path("startColumn"),
                range.path("endLine"),
                range.path("endColumn"),
                problem.path("severity").asText(),
                problem.path("rule").asText(),
                problem.path("property").asText(),
                problem.path("message").asText().replace(folder + "/", ""));
    }

    /**
     * A case.
     *
     * @param files the files of the run, by name
     * @param fixed the only file after the fix; empty where it stays
     */
    record Case(String id, List<String> options, Map<String, String> files, List<String> problems, String fixed) {
        static Case parse(String section) {
            List<String> options = new ArrayList<>();
            Map<String, String> files = new LinkedHashMap<>();
            List<String> problems = new ArrayList<>();
            StringBuilder fixed = new StringBuilder();
            String name = NAME;
            for (String line : section.lines().skip(1).toList()) {
                String rest = line.length() > 2 ? line.substring(2) : "";
                switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                    case '$' -> options.add(rest);
                    case '>' -> name = rest;
                    case '|' -> files.merge(name, read(rest), String::concat);
                    case '!' -> problems.add(rest);
                    case '+' -> fixed.append(read(rest));
                    default -> {} // a sentence, an empty line, a headline
                }
            }
            return new Case(section.substring(0, section.indexOf('\n')), options, files, problems, fixed.toString());
        }

        private static String read(String line) {
            return (line + "\n").replace("␄\n", "").replace('␠', ' ').replace('⇥', '\t');
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
