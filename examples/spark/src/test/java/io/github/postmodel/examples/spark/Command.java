package io.github.postmodel.examples.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the command {@code validate} says of a folder, in a process of its own.
 *
 * @param lines the problems, as JSON
 * @param posts how many posts it could read
 */
record Command(List<JsonNode> lines, long posts) {
    static Command run(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of(System.getProperty("validate.jar"))
                                .toAbsolutePath()
                                .toString(),
                        "--format",
                        "jsonl",
                        ".")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> problems = new ArrayList<>();
        long posts = -1;
        try (BufferedReader out = process.inputReader(java.nio.charset.StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                JsonNode node = json.readTree(line);
                if (node.get("type").asText().equals("problem")) {
                    problems.add(node);
                } else {
                    posts = node.get("posts").asLong();
                }
            }
        }
        return new Command(problems, posts);
    }

    /** Its problems as rows of the table, but for those of some rules. */
    List<String> problems(Set<String> but) {
        return lines.stream()
                .filter(line -> !but.contains(line.get("rule").asText()))
                .map(Command::row)
                .sorted()
                .toList();
    }

    private static String row(JsonNode problem) {
        JsonNode range = problem.path("range");
        return String.join(
                "|",
                problem.get("path").asText().substring("./".length()),
                range.path("startLine").asText("null"),
                range.path("startColumn").asText("null"),
                problem.get("rule").asText(),
                problem.get("severity").asText(),
                problem.get("message").asText().replaceAll(" (in|of) \\./", " $1 "));
    }
}
