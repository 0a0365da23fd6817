package io.github.postmodel.validate.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a watch tells of its folders. */
@Timeout(60)
class FolderWatchTest {
    @TempDir
    private Path folder;

    @Test
    void tellsWhatWasMadeChangedAndRemovedAtOnce() throws IOException {
        Path changed = Posts.write(folder.resolve("changed.md"), "a");
        Path removed = Posts.write(folder.resolve("removed.md"), "a");
        try (FolderWatch watch = FolderWatch.open()) {
            watch.add(folder);

            Path made = Posts.write(folder.resolve("made.md"), "a");
            Posts.write(changed, "b");
            Files.delete(removed);

            Changes changes = watch.await().orElseThrow();
            assertThat(changes.paths()).containsExactlyInAnyOrder(made, changed, removed);
            assertThat(changes.isIncomplete()).isFalse();
        }
    }

    @Test
    void foldersInAFolderAreWatchedWhereTheyAreAdded() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        try (FolderWatch watch = FolderWatch.open()) {
            watch.add(folder);
            Posts.write(inner.resolve("unseen.md"), "a");
            watch.add(inner);
            watch.add(inner);

            Path seen = Posts.write(inner.resolve("seen.md"), "a");

            assertThat(watch.await().orElseThrow().paths()).containsExactly(seen);
            assertThat(watch.size()).isEqualTo(2);
        }
    }

    @Test
    void aFolderOfTwoNamesTellsBoth() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), inner);
        try (FolderWatch watch = FolderWatch.open()) {
            watch.add(inner);
            watch.add(link);

            Posts.write(inner.resolve("a.md"), "a");

            assertThat(watch.await().orElseThrow().paths())
                    .containsExactlyInAnyOrder(inner.resolve("a.md"), link.resolve("a.md"));
        }
    }

    @Test
    void aFolderThatGoesIsToldAndOneThatIsNotThereIsNone() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        try (FolderWatch watch = FolderWatch.open()) {
            watch.add(inner);
            watch.add(folder.resolve("nowhere"));

            Files.delete(inner);

            assertThat(watch.await().orElseThrow().paths()).containsExactly(inner);
            assertThat(watch.size()).isZero();
        }
    }

    @Test
    void moreThanTheSystemTellsIsIncomplete() {
        try (FolderWatch watch = FolderWatch.open()) {
            watch.add(folder);

            for (int number = 0; number < 5_000; number++) {
                Posts.write(folder.resolve(number + ".md"), "a");
            }

            assertThat(watch.await().orElseThrow().isIncomplete()).isTrue();
        }
    }

    @Test
    void closingEndsTheWait() throws Exception {
        FolderWatch watch = FolderWatch.open();
        watch.add(folder);
        var waiting = CompletableFuture.supplyAsync(watch::await);
        TimeUnit.MILLISECONDS.sleep(50);

        watch.close();
        watch.add(folder);

        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEmpty();
        assertThat(watch.await()).isEmpty();
    }
}
