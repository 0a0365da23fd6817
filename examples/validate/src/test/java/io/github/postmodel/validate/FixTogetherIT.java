package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.FixablePosts;
import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validate.usage.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three processes fix the same 300 files at once: all are fixed, and none of the three fails. {@code
 * -Dpostmodel.rounds=10} lets them do it ten times.
 */
@Tag("slow")
class FixTogetherIT {
    private static final int ROUNDS = Integer.getInteger("postmodel.rounds", 1);
    private static final int PROCESSES = 3;
    private static final int FILES = 300;

    @TempDir
    Path folder;

    /** A file that nothing can fix is the difference. */
    @ParameterizedTest
    @ValueSource(ints = {ExitCode.CLEAN, ExitCode.ERRORS})
    void allIsFixedAndNobodyFails(int exitCode) throws Exception {
        FixablePosts posts = new FixablePosts(folder.resolve("posts"), FILES);
        if (exitCode == ExitCode.ERRORS) {
            Posts.write(folder.resolve("posts/unfixable.md"), "---\ntitle: ''\n---\nHello.\n");
        }
        ExecutorService threads = Executors.newFixedThreadPool(PROCESSES);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                posts.restore();
                List<Callable<Outcome>> runs = new ArrayList<>();
                for (int process = 0; process < PROCESSES; process++) {
                    runs.add(() -> new Jar(folder, Map.of()).run("", "--fix", "--format=concise", "posts"));
                }
                for (Future<Outcome> run : threads.invokeAll(runs)) {
                    assertThat(run.get().err()).matches("\\d+ fix(es)?\n");
                    assertThat(run.get().exitCode()).isEqualTo(exitCode);
                }
                assertThat(posts.fixed()).isEqualTo(FILES);
                assertThat(posts.others()).hasSize(exitCode);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
