package io.github.postmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the workflows of the repository run is what was read: each action by its commit, with its version for people. */
class WorkflowsTest {
    private static final String PINNED = "[\\w.-]+(/[\\w.-]+)+@[0-9a-f]{40} # v\\d+(\\.\\d+)*";

    @Test
    void everyActionIsPinnedByCommit() throws IOException {
        List<String> uses = workflows().flatMap(WorkflowsTest::uses).toList();

        assertThat(uses).isNotEmpty().allMatch(action -> action.matches(PINNED));
    }

    @Test
    void thereIsAnAnalysisAFuzzingAndAScore() throws IOException {
        assertThat(workflows().map(file -> file.getFileName().toString()))
                .contains("ci.yml", "codeql.yml", "fuzz.yml", "scorecard.yml");
    }

    private static Stream<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../.github/workflows"))) {
            return files.toList().stream();
        }
    }

    private static Stream<String> uses(Path workflow) {
        try {
            return Files.readAllLines(workflow).stream()
                    .map(line -> line.strip().replaceFirst("^- ", ""))
                    .filter(line -> line.startsWith("uses:"))
                    .map(line -> line.substring("uses:".length()).strip());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
